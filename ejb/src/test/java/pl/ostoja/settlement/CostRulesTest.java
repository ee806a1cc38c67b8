package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.COUNTY;
import static pl.ostoja.settlement.SettlementFixture.MUNICIPALITY;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayId;
import pl.ostoja.settlement.LiabilityFacts.Origin;
import pl.ostoja.shared.BusinessRuleViolation;

class CostRulesTest {
    private static final BigDecimal AMOUNT = new BigDecimal("100.00");
    private static final CareFacts TWICE_IN_CARE =
            aChild(aStay("2020-01-01").until("2021-01-01", EndReason.RETURN_TO_FAMILY), aStay("2024-02-01").until("2025-02-01", EndReason.ADOPTION))
                    .build()
                    .care();

    @Test
    @DisplayName("SET-72: only respite is spent with another family, and nothing ends before it begins")
    void circumstances() {
        FosterFamilyId family = new FosterFamilyId(person(1001));

        assertThatCode(() -> CostRules.check(new CircumstanceContent(CircumstanceKind.RESPITE, day("2026-07-01"), day("2026-07-14"), family, null)))
                .doesNotThrowAnyException();
        refuses("SET-72", () -> CostRules.check(new CircumstanceContent(CircumstanceKind.HOME_LEAVE, day("2026-07-01"), null, family, null)));
        refuses("PER-1", () -> CostRules.check(new CircumstanceContent(CircumstanceKind.ELSEWHERE, day("2026-07-02"), day("2026-07-01"), null, null)));
    }

    @ParameterizedTest(name = "SET-73: {0} follows from days and amounts")
    @EnumSource(names = {"MAINTENANCE_BENEFIT", "REDUCED_BENEFIT", "DISABILITY_SUPPLEMENT", "RESPITE_SUPPLEMENT", "INSTITUTION", "PARENTAL_FEE"})
    void whatIsReckonedIsNotEntered(Category category) {
        refuses("SET-73", () -> CostRules.check(expense(category)));
    }

    @ParameterizedTest(name = "SET-73: {0} is entered")
    @EnumSource(names = {"HOLIDAY_SUBSIDY", "ADMISSION_NEEDS", "RANDOM_EVENT", "UNFORESEEN_COSTS", "CARE_LEAVER_AID", "HOUSING", "RENOVATION"})
    void whatIsGrantedIsEntered(Category category) {
        assertThatCode(() -> CostRules.check(expense(category))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SET-74: who pays is decided for the episode of care that ends after the day")
    void payersOfAnEpisode() {
        assertThat(CostRules.decide(residence("2020-01-01", MUNICIPALITY), TWICE_IN_CARE))
                .isEqualTo(new Liability.Found(Liability.Basis.RESIDENCE, COUNTY, MUNICIPALITY, null));
        assertThat(CostRules.decide(residence("2021-01-01", MUNICIPALITY), TWICE_IN_CARE).basis()).isEqualTo(Liability.Basis.RESIDENCE_AGAIN);
        refuses("SET-74", () -> CostRules.decide(residence("2025-02-01", MUNICIPALITY), TWICE_IN_CARE));
    }

    @Test
    @DisplayName("SET-74: nothing is decided as long as nothing says who pays, or only where about; a dispute ends with an outcome")
    void payersThatAreNotKnown() {
        refuses("SET-74", () -> CostRules.decide(residence("2024-02-01", null), TWICE_IN_CARE));
        refuses("SET-74", () -> CostRules.decide(residence("2024-02-01", COUNTY), TWICE_IN_CARE));
        refuses("SET-74", () -> CostRules.decide(residence("2024-02-01", new TerytCode("06")), TWICE_IN_CARE));
        Dispute halfEnded = new Dispute(day("2024-03-01"), "KO 12/24", day("2024-05-01"), null, null);
        refuses("SET-74", () -> CostRules.decide(payers("2024-02-01", MUNICIPALITY, halfEnded), TWICE_IN_CARE));
    }

    @Test
    @DisplayName("SET-58: a lost dispute says from which day somebody else pays, and no other does")
    void effectOfADispute() {
        Dispute.Outcome lost = Dispute.Outcome.SOMEBODY_ELSE_PAYS;

        assertThat(CostRules.decide(payers("2024-02-01", MUNICIPALITY, ended(lost, day("2024-02-01"))), TWICE_IN_CARE).county()).isEqualTo(COUNTY);
        refuses("SET-58", () -> CostRules.decide(payers("2024-02-01", MUNICIPALITY, ended(lost, null)), TWICE_IN_CARE));
        refuses("SET-58", () -> CostRules.decide(payers("2024-02-01", MUNICIPALITY, ended(lost, day("2024-01-31"))), TWICE_IN_CARE));
        refuses("SET-58", () -> CostRules.decide(payers("2024-02-01", MUNICIPALITY, ended(Dispute.Outcome.CONFIRMED, day("2024-02-01"))), TWICE_IN_CARE));
    }

    @Test
    @DisplayName("SET-64: an agreement is concluded with a county or a voivodeship, not in the future, about days of care")
    void agreements() {
        LocalDate today = day("2024-03-10");

        assertThatCode(() -> CostRules.check(new AgreementContent(COUNTY, day("2024-02-01"), today, "POR 1"), TWICE_IN_CARE, today)).doesNotThrowAnyException();
        assertThatCode(() -> CostRules.check(new AgreementContent(new TerytCode("06"), day("2024-02-01"), today, "POR 1"), TWICE_IN_CARE, today))
                .doesNotThrowAnyException();
        refuses("SET-64", () -> CostRules.check(new AgreementContent(MUNICIPALITY, day("2024-02-01"), today, "POR 1"), TWICE_IN_CARE, today));
        refuses("SET-64", () -> CostRules.check(new AgreementContent(COUNTY, day("2024-02-01"), today.plusDays(1), "POR 1"), TWICE_IN_CARE, today));
        refuses("SET-64", () -> CostRules.check(new AgreementContent(COUNTY, day("2025-02-01"), today, "POR 1"), TWICE_IN_CARE, today));
    }

    private static Dispute ended(Dispute.Outcome outcome, LocalDate effectFrom) {
        return new Dispute(day("2024-03-01"), "I OW 12/24", day("2024-05-01"), outcome, effectFrom);
    }

    @Test
    @DisplayName("SET-76: what a family costs is shared by its children, month by month")
    void costsOfAFamily() {
        assertThatCode(() -> CostRules.check(cost(Category.REMUNERATION, "2026-02-01", "2026-02-28"))).doesNotThrowAnyException();
        assertThatCode(() -> CostRules.check(cost(Category.RESPITE_PAY, "2026-02-01", null))).doesNotThrowAnyException();
        refuses("SET-76", () -> CostRules.check(cost(Category.REMUNERATION, "2026-02-02", null)));
        refuses("SET-76", () -> CostRules.check(cost(Category.REMUNERATION, "2026-02-01", "2026-03-30")));
        refuses("SET-76", () -> CostRules.check(cost(Category.HOLIDAY_SUBSIDY, "2026-02-01", null)));
    }

    @Test
    @DisplayName("SET-94: a home belongs to a cost of housing, with what it costs and how many live there")
    void aHomeIsWhole() {
        var home = new HomeCosts(AMOUNT, 6);
        assertThatCode(() -> CostRules.check(cost(Category.HOUSING, home))).doesNotThrowAnyException();
        assertThatCode(() -> CostRules.check(cost(Category.HOUSING, (HomeCosts) null))).doesNotThrowAnyException();
        refuses("SET-94", () -> CostRules.check(cost(Category.RENOVATION, home)));
        refuses("SET-94", () -> CostRules.check(cost(Category.HOUSING, new HomeCosts(AMOUNT, null))));
        refuses("SET-94", () -> CostRules.check(cost(Category.HOUSING, new HomeCosts(null, 6))));
    }

    @Test
    @DisplayName("SET-77: the council raises benefits and supplements")
    void raisedAmounts() {
        assertThatCode(() -> CostRules.check(new RateContent(LegalNumber.BENEFIT_KINSHIP, AMOUNT, day("2026-01-01"), "XII/7/2025"))).doesNotThrowAnyException();
        refuses("SET-77", () -> CostRules.check(new RateContent(LegalNumber.COFIN_RATE_Y1, AMOUNT, day("2026-01-01"), "XII/7/2025")));
    }

    @Test
    @DisplayName("SET-78: the average cost of law.md example 5: 1 428 000 × 1.03 ÷ 160 = 9192.75")
    void averageOfAYear() {
        List<BigDecimal> children = numbers("14", "14", "13", "13", "14", "14", "12", "12", "13", "14", "14", "13");
        YearCosts year = new YearCosts(2025, new BigDecimal("1428000"), new BigDecimal("3.0"), children, null, List.of());

        assertThat(settled(average(FacilityId.next(), null, null, null, year))).isEqualTo(zl("9192.75"));
        assertThat(settled(average(FacilityId.next(), null, null, AMOUNT, year))).as("as published").isEqualTo(zl("100.00"));
        assertThat(YearBasis.of(year).costs()).isEqualTo(year);
        refuses("SET-78", new YearCosts(2025, AMOUNT, AMOUNT, children.subList(0, 11), null, List.of())::average);
        refuses("SET-78", new YearCosts(2025, AMOUNT, AMOUNT, children, 365L, List.of(1))::average);
        refuses("SET-78", new YearCosts(2025, AMOUNT, AMOUNT, Collections.nCopies(12, BigDecimal.ZERO), null, List.of())::average);
    }

    /** 310 000 × 1.00 ÷ 1000 days × (31 + 30) ÷ 2 days of a month = 9455.00. */
    @Test
    @DisplayName("SET-78: of a part of a year by child-days and the months of work")
    void averageOfAPartOfAYear() {
        YearCosts part = new YearCosts(2025, new BigDecimal("310000"), BigDecimal.ZERO, List.of(), 1000L, List.of(10, 11));

        assertThat(part.average()).isEqualTo(zl("9455.00"));
        assertThat(YearBasis.of(part).costs()).isEqualTo(part);
    }

    @Test
    @DisplayName("SET-78: an average is of one institution or of a type, and has an amount")
    void averageOfWhat() {
        TerytCode voivodeship = new TerytCode("06");

        assertThat(settled(average(null, CareForm.SOCIALISATION_FACILITY, voivodeship, AMOUNT, null))).isEqualTo(zl("100.00"));
        refuses("SET-78", () -> settled(average(null, null, voivodeship, AMOUNT, null)));
        refuses("SET-78", () -> settled(average(null, CareForm.KINSHIP_FAMILY, null, AMOUNT, null)));
        refuses("SET-78", () -> settled(average(null, CareForm.SOCIALISATION_FACILITY, COUNTY, AMOUNT, null)));
        refuses("SET-78", () -> settled(average(FacilityId.next(), CareForm.SOCIALISATION_FACILITY, null, AMOUNT, null)));
        refuses("SET-78", () -> settled(average(FacilityId.next(), null, null, null, null)));
    }

    private static void refuses(String rule, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static ExpenseContent expense(Category category) {
        return new ExpenseContent(category, AMOUNT, day("2026-07-01"), null, null);
    }

    private static PayersContent residence(String since, TerytCode residence) {
        return payers(since, residence, null);
    }

    private static PayersContent payers(String since, TerytCode residence, Dispute dispute) {
        return new PayersContent(day(since), Origin.ORDINARY, residence, null, null, null, null, day(since), "zaświadczenie", dispute);
    }

    private static FamilyCostContent cost(Category category, HomeCosts home) {
        return new FamilyCostContent(category, AMOUNT, day("2026-02-01"), null, "decyzja 7/2026", home, null);
    }

    private static FamilyCostContent cost(Category category, String since, String until) {
        return new FamilyCostContent(category, AMOUNT, day(since), until == null ? null : day(until), "umowa 3/2026");
    }

    private static Grosze settled(PublishAverage published) {
        CostRules.checkScope(published);
        return published.content().settledAmount();
    }

    private static PublishAverage average(FacilityId facility, CareForm type, TerytCode voivodeship, BigDecimal amount, YearCosts year) {
        return new PublishAverage(CostFactId.next(), facility, voivodeship, type, amount, day("2026-03-27"), "Dz. Urz. poz. 1", year);
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }
}
