package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.BOOK;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.days;
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.fostering.WorkingFamily;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.settlement.SettlementFixture.CostBuilder;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** What the law makes of the costs of a family in a month, from who was there. */
class FamilyMonthTest {
    private static final UUID FAMILY = person(1001);
    private static final FamilyForms EMERGENCY = FamilyForms.professional(ProfessionalKind.EMERGENCY);
    private static final FamilyForms GENERAL = FamilyForms.professional(ProfessionalKind.GENERAL);
    private static final HomeCosts HOME = new HomeCosts(new BigDecimal("1800.00"), 6);

    @Test
    @DisplayName("SET-45: a professional family with a child all month gets no less than 4100 zł")
    void theLeastPay() {
        Least least = pay("2026-06", working(GENERAL), aChild(aStay("2026-01-01")));

        assertThat(least.amount()).isEqualTo(new BigDecimal("4100.00"));
        assertThat(least.demanded()).isTrue();
        assertThat(least.article()).isEqualTo("art. 85 UWR");
        assertThat(least.arithmetic()).extracting(Explanation::key).containsExactly("settlement.least.pay", "settlement.least.working");
    }

    /** 4100 × 10 ÷ 30 = 1366.67 and 4100 × 80 % × 20 ÷ 30 = 2186.67. */
    @Test
    @DisplayName("SET-45: for the days on which it waits for a child it gets 80 %; so it does while the only child is in a place of art. 87(2)")
    void waiting() {
        assertThat(pay("2026-06", working(GENERAL), aChild(aStay("2026-01-01").until("2026-06-11", EndReason.ADOPTION))).amount()).isEqualTo(new BigDecimal("3553.34"));
        assertThat(pay("2026-06", working(GENERAL), aChild(aStay("2026-01-01")).with(CircumstanceKind.ELSEWHERE, "2026-06-11", "2026-06-30")).amount())
                .isEqualTo(new BigDecimal("3553.34"));
        assertThat(pay("2026-06", working(GENERAL)).amount()).isEqualTo(new BigDecimal("3280.00"));
    }

    @Test
    @DisplayName("SET-45: while it rests, and while another family cares in its place, it does not wait")
    void rest() {
        WorkingFamily resting = new WorkingFamily(formed(GENERAL, "2020-01-01"), List.of(), List.of(days("2026-06-11", "2026-06-30")), null);

        assertThat(pay("2026-06", resting, aChild(aStay("2026-01-01").until("2026-06-11", EndReason.TRANSFER_FAMILY_CARE))).amount())
                .isEqualTo(new BigDecimal("4100.00"));
        assertThat(pay("2026-06", working(GENERAL), aChild(aStay("2026-01-01")).with(CircumstanceKind.RESPITE, "2026-06-11", "2026-06-30", person(1002))).amount())
                .isEqualTo(new BigDecimal("4100.00"));
    }

    /** 4100 × 20 ÷ 30 = 2733.33 from the eleventh on, and 4100 × 19 ÷ 30 = 2596.67 until the nineteenth. */
    @Test
    @DisplayName("SET-45: it is paid for the days on which it is a professional family")
    void partOfAMonth() {
        CostBuilder child = aChild(aStay("2026-01-01"));

        assertThat(pay("2026-06", new WorkingFamily(formed(GENERAL, "2026-06-11"), List.of(), List.of(), null), child).amount())
                .isEqualTo(new BigDecimal("2733.33"));
        assertThat(pay("2026-06", new WorkingFamily(formed(GENERAL, "2020-01-01"), List.of(), List.of(), day("2026-06-20")), child).amount())
                .isEqualTo(new BigDecimal("2596.67"));
    }

    @Test
    @DisplayName("SET-45: the law names no pay of families without a contract, nor of months whose numbers are not known")
    void nothingToPay() {
        assertThat(pay("2026-06", working(FamilyForms.of(FamilyForm.NON_PROFESSIONAL)), aChild(aStay("2026-01-01")))).isNull();
        assertThat(pay("2024-06", working(GENERAL), aChild(aStay("2024-01-01")))).isNull();
    }

    /** 5084, and with the bonus of a fifth 1016.80 more. */
    @ParameterizedTest(name = "SET-46: with four children until {0} an emergency family gets {1}")
    @CsvSource({"2026-06-11, 5084.00", "2026-06-12, 6100.80"})
    void manyChildren(String fourthLeaves, BigDecimal pay) {
        Least least = pay(
                "2026-06", working(EMERGENCY), aChild(aStay("2026-06-01")), aChild(aStay("2026-06-01")), aChild(aStay("2026-06-01")),
                aChild(aStay("2026-06-01").until(fourthLeaves, EndReason.ADOPTION)));

        assertThat(least.amount()).isEqualTo(pay);
    }

    @Test
    @DisplayName("SET-46: one child with a supplement is as much work as four without, but not while it is elsewhere")
    void aChildWithASupplement() {
        CostBuilder granted = aChild(aStay("2026-01-01")).with(CircumstanceKind.JUVENILE_SUPPLEMENT, "2026-01-01", "2026-12-31");

        assertThat(pay("2026-06", working(EMERGENCY), granted).amount()).isEqualTo(new BigDecimal("6100.80"));
        granted.with(CircumstanceKind.ELSEWHERE, "2026-06-11", "2026-06-30");
        assertThat(pay("2026-06", working(EMERGENCY), granted, aChild(aStay("2026-01-01"))).amount()).isEqualTo(new BigDecimal("5084.00"));
    }

    /** 820 × 14 ÷ 31; of its own pay of 5000 a thousand, × 14 ÷ 31 = 451.61. */
    @Test
    @DisplayName("SET-47: law.md example 9: 14 days of respite in July 2026 are paid 370.32; a professional family gets a fifth of its own pay")
    void respite() {
        CostBuilder child = aChild(aStay("2026-01-01").withFamily(1002)).with(CircumstanceKind.RESPITE, "2026-07-01", "2026-07-14", FAMILY);

        Least couple = of("2026-07", working(FamilyForms.of(FamilyForm.NON_PROFESSIONAL)), child).of(Category.RESPITE_PAY, Grosze.NONE, null);
        assertThat(couple.amount()).isEqualTo(new BigDecimal("370.32"));
        assertThat(couple.article()).isEqualTo("art. 85 ust. 8 UWR");
        assertThat(of("2026-07", working(GENERAL), child).of(Category.RESPITE_PAY, zl("5000"), null).amount()).isEqualTo(new BigDecimal("451.61"));
        assertThat(of("2026-07", working(GENERAL), child).of(Category.RESPITE_PAY, Grosze.NONE, null).amount()).isEqualTo(new BigDecimal("370.32"));
        CostBuilder asAStay = aChild(aStay("2026-07-01").until("2026-07-15", EndReason.TRANSFER_FAMILY_CARE).in(CareForm.RESPITE_FAMILY).withFamily(1001));
        assertThat(of("2026-07", working(FamilyForms.of(FamilyForm.NON_PROFESSIONAL)), asAStay).of(Category.RESPITE_PAY, Grosze.NONE, null).amount())
                .isEqualTo(new BigDecimal("370.32"));
        assertThat(of("2026-08", working(GENERAL), child).of(Category.RESPITE_PAY, Grosze.NONE, null)).isNull();
    }

    /** 1800 ÷ 6 × 5; with a third child from the sixteenth on 1800 × (4 × 30 + 15) ÷ (6 × 30) = 1350. */
    @Test
    @DisplayName("SET-44: of the home's 1 800 zł for six people three children and two carers get 1 500; who comes in the month counts by days")
    void housing() {
        WorkingFamily couple = couple(GENERAL);
        CostBuilder first = aChild(aStay("2026-01-01"));

        assertThat(of("2026-06", couple, first, first, first).of(Category.HOUSING, Grosze.NONE, HOME).amount()).isEqualTo(new BigDecimal("1500.00"));
        Least least = of("2026-06", couple, first, first, aChild(aStay("2026-06-16"))).of(Category.HOUSING, Grosze.NONE, HOME);
        assertThat(least.amount()).isEqualTo(new BigDecimal("1350.00"));
        assertThat(least.arithmetic()).containsExactly(Explanation.of("settlement.least.housing.days", HOME.total(), 135, 180, least.amount()));
        assertThat(of("2026-06", couple, first).of(Category.HOUSING, Grosze.NONE, null)).isNull();
    }

    @Test
    @DisplayName("SET-95: to a professional family with more than three placed housing is due; to others it may be granted")
    void housingIsDue() {
        CostBuilder child = aChild(aStay("2026-01-01"));

        assertThat(of("2026-06", couple(GENERAL), child, child, child, child).of(Category.HOUSING, Grosze.NONE, HOME).demanded()).isTrue();
        assertThat(of("2026-06", couple(GENERAL), child, child, child).of(Category.HOUSING, Grosze.NONE, HOME).demanded()).isFalse();
        assertThat(of("2026-06", couple(FamilyForms.of(FamilyForm.NON_PROFESSIONAL)), child, child, child, child)
                .of(Category.HOUSING, Grosze.NONE, HOME).demanded()).isFalse();
    }

    @Test
    @DisplayName("SET-94: nobody lives in the home beside its residents")
    void crowded() {
        CostBuilder child = aChild(aStay("2026-01-01"));
        HomeCosts small = new HomeCosts(HOME.total(), 3);

        assertThatCode(() -> of("2026-06", couple(GENERAL), child).refuseCrowded(small)).doesNotThrowAnyException();
        refuses("SET-94", () -> of("2026-06", couple(GENERAL), child, child).refuseCrowded(small));
        assertThat(of("2026-06", couple(GENERAL), child, child).of(Category.HOUSING, Grosze.NONE, small).amount()).isEqualTo(HOME.total());
    }

    @Test
    @DisplayName("SET-93: less than the least of any month is refused; what is written down of the same kind counts with it")
    void below() {
        var months = new TreeMap<YearMonth, FamilyMonth>();
        CostBuilder child = aChild(aStay("2026-06-01")).with(CircumstanceKind.DISABILITY_SUPPLEMENT, "2026-07-01", "2026-12-31");
        List.of("2026-06", "2026-07").forEach(month -> months.put(YearMonth.parse(month), of(month, working(EMERGENCY), child)));
        FamilyCostContent least = content("5084.00");
        FamilyLeasts alone = new FamilyLeasts(List.of());

        refuses("SET-93", () -> alone.refuseBelow(least, months));
        assertThatCode(() -> alone.refuseBelow(least, months.headMap(YearMonth.of(2026, 7)))).doesNotThrowAnyException();
        refuses("SET-93", () -> alone.refuseBelow(content("5083.99"), months.headMap(YearMonth.of(2026, 7))));
        FamilyLeasts withBonus = new FamilyLeasts(List.of(new RecordedFamilyCost(
                CostFactId.next(), CentreId.next(), new FosterFamilyId(FAMILY),
                new FamilyCostContent(Category.REMUNERATION, new BigDecimal("1016.80"), day("2026-07-01"), day("2026-07-31"), "dodatek"))));
        assertThatCode(() -> withBonus.refuseBelow(least, months)).doesNotThrowAnyException();
        assertThat(withBonus.in(months.tailMap(YearMonth.of(2026, 7)), null))
                .singleElement()
                .satisfies(cost -> {
                    assertThat(cost.recorded()).isEqualTo(new BigDecimal("1016.80"));
                    assertThat(cost.below()).isTrue();
                });
    }

    private static FamilyCostContent content(String amount) {
        return new FamilyCostContent(Category.REMUNERATION, new BigDecimal(amount), day("2026-06-01"), null, "umowa 3/2026");
    }

    private static void refuses(String rule, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static Least pay(String month, WorkingFamily family, CostBuilder... children) {
        return of(month, family, children).of(Category.REMUNERATION, Grosze.NONE, null);
    }

    private static FamilyMonth of(String month, WorkingFamily family, CostBuilder... children) {
        SettlementMonth common = month(month);
        LocalDate first = YearMonth.parse(month).atDay(1);
        return new FamilyMonth(
                common, BOOK.on(first), family, Arrays.stream(children).map(child -> DaysWithFamily.of(FAMILY, child.build(), common)).toList());
    }

    private static WorkingFamily working(FamilyForms forms) {
        return new WorkingFamily(formed(forms, "2020-01-01"), List.of(), List.of(), null);
    }

    private static WorkingFamily couple(FamilyForms forms) {
        Period always = Period.from(day("2020-01-01"));
        return new WorkingFamily(formed(forms, "2020-01-01"), List.of(always, always), List.of(), null);
    }

    private static List<WorkingFamily.Formed> formed(FamilyForms forms, String since) {
        return List.of(new WorkingFamily.Formed(Period.from(day(since)), forms));
    }
}
