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
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.recommendedBut;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Policy;
import pl.ostoja.law.Readings;
import pl.ostoja.placement.EndReason;
import pl.ostoja.shared.BusinessRuleViolation;

class FeeAccountTest {
    private static final TerytCode OTHER_COUNTY = new TerytCode("1434");
    private static final TerytCode OTHER_MUNICIPALITY = new TerytCode("1434022");

    /** 300 × 15 ÷ 30; × 26 ÷ 31 without five days at home, both ends included; × 17 ÷ 30 until the child leaves on the 18th. */
    @ParameterizedTest(name = "SET-66: in {0} {1} is due")
    @CsvSource({"2026-08, 0.00", "2026-09, 150.00", "2026-10, 251.61", "2026-11, 170.00", "2026-12, 0.00"})
    void aFeeIsDueForTheDaysOfTheStay(YearMonth month, String due) {
        CostFacts facts = withFees(
                aChild(aStay("2026-09-16").until("2026-11-18", EndReason.ADOPTION)).with(CircumstanceKind.HOME_LEAVE, "2026-10-05", "2026-10-09").build(),
                List.of(fee("2026-09-16", "300", null, null)));

        assertThat(facts.fees().due(month, facts.care(), facts.circumstances())).isEqualTo(zl(due));
    }

    /** 300 × 17 ÷ 30 until the day of death, which is no day of the stay. */
    @Test
    @DisplayName("SET-66: to die is to leave, also where nobody has ended the stay")
    void nothingIsDueAfterDeath() {
        CostFacts facts = withFees(aChild(aStay("2026-09-16")).died("2026-11-18").build(), List.of(fee("2026-09-16", "300", null, null)));

        assertThat(facts.fees().due(YearMonth.of(2026, 11), facts.care(), facts.circumstances())).isEqualTo(zl("170"));
        assertThat(facts.fees().due(YearMonth.of(2026, 12), facts.care(), facts.circumstances())).isEqualTo(Grosze.NONE);
    }

    @Test
    @DisplayName("SET-66: what was remitted is not due, what was put off is; a later decision takes the place of the one before")
    void reliefs() {
        var care = aChild(aStay("2026-01-01")).build();
        var account = new FeeAccount(
                List.of(
                        new FeeContent("1", null, day("2026-01-01"), day("2026-02-28"), new BigDecimal("300"), FeeRelief.REMITTED, new BigDecimal("120")),
                        new FeeContent("2", null, day("2026-03-01"), null, new BigDecimal("300"), FeeRelief.DEFERRED, null)),
                List.of());

        assertThat(account.due(YearMonth.of(2026, 2), care.care(), List.of())).isEqualTo(zl("180"));
        assertThat(account.due(YearMonth.of(2026, 3), care.care(), List.of())).isEqualTo(zl("300"));
    }

    /** Due are 150.00, 300.00, 300.00. */
    @ParameterizedTest(name = "SET-67: of 400 paid in whatever order {1} count for {0}")
    @CsvSource({"2026-08, 0.00", "2026-09, 150.00", "2026-10, 250.00", "2026-11, 0.00"})
    void creditedIsWhatWasDueFirst(YearMonth month, String credited) {
        CostFacts facts = withFees(aChild(aStay("2026-09-16")).build(), List.of(fee("2026-09-16", "300", null, null)), "120", "280");

        assertThat(facts.feePaid(month)).isEqualTo(zl(credited));
    }

    /** 150.00 for half of September 2025 and 300.00 for each of the twelve months after it; of 150 paid none is left over for October. */
    @ParameterizedTest(name = "SET-81: with {0} paid, {2} of {1} months is owed, and the bureau is told: {3}")
    @CsvSource({"0.01, 13, 3749.99, true", "150, 12, 3600.00, false", "160, 12, 3590.00, false", "3750, 0, 0, false"})
    void arrearsOfMoreThanAYear(String paid, int months, String amount, boolean told) {
        CostFacts facts = withFees(aChild(aStay("2025-09-16")).build(), List.of(fee("2025-09-16", "300", null, null)), paid);

        var arrears = ChildFees.Arrears.of(facts.fees().unpaid(YearMonth.of(2026, 9), Integer.MAX_VALUE, facts.care(), facts.circumstances()), 12);

        if (months == 0) {
            assertThat(arrears).isNull();
        } else {
            YearMonth since = months == 13 ? YearMonth.of(2025, 9) : YearMonth.of(2025, 10);
            assertThat(arrears).isEqualTo(new ChildFees.Arrears(since, months, new BigDecimal(amount), told));
        }
    }

    @Test
    @DisplayName("SET-60: law.md example 11: 1628 in the second year, of 600 paid 180.00 are the municipality's and 420.00 the county's")
    void dividedAfterwards() {
        CostFacts facts = withFees(aChild(aStay("2025-06-01")).build(), List.of(fee("2026-06-01", "600", null, null)), "600");
        SettledMonth june = MonthOfCare.of(facts, month("2026-06"));

        assertThat(june.municipal()).isEqualTo(zl("488.40"));
        FeeOfMonth fee = FeeOfMonth.of(facts, june);
        assertThat(fee.deducted()).isFalse();
        assertThat(fee.parts()).containsExactly(new FeeOfMonth.Part(COUNTY, MUNICIPALITY, new BigDecimal("180.00"), new BigDecimal("420.00")));
    }

    /** Day 1 to 15 and 16 to 30: 814.00 each, at 30 % 244.20. Of 601 each pair gets 300.50, of which 30 % are 90.15. */
    @Test
    @DisplayName("SET-60: between several who pay in a month it is divided by what each bears")
    void betweenSeveral() {
        CostFacts facts = withFees(
                aChild(aStay("2025-06-01")).paidBy("2025-06-01", COUNTY, MUNICIPALITY, null).paidBy("2026-06-16", OTHER_COUNTY, OTHER_MUNICIPALITY, null).build(),
                List.of(fee("2026-06-01", "601", null, null)), "601");

        assertThat(FeeOfMonth.of(facts, MonthOfCare.of(facts, month("2026-06"))).parts()).containsExactly(
                new FeeOfMonth.Part(COUNTY, MUNICIPALITY, new BigDecimal("90.15"), new BigDecimal("210.35")),
                new FeeOfMonth.Part(OTHER_COUNTY, OTHER_MUNICIPALITY, new BigDecimal("90.15"), new BigDecimal("210.35")));
    }

    /** 1628 − 600 = 1028, of which 30 % = 308.40. */
    @Test
    @DisplayName("SET-61: a month honours the setting by itself; what was taken off before is not divided once more")
    void takenOffFirst() {
        CostFacts facts = withFees(aChild(aStay("2025-06-01")).build(), List.of(fee("2026-06-01", "600", null, null)), "600");
        SettledMonth june = MonthOfCare.of(
                facts, month("2026-06", recommendedBut(Policy.NET_OF_PARENTAL_FEE, Readings.ParentalFeeShare.DEDUCT_FIRST)));

        assertThat(june.base()).isEqualTo(zl("1028"));
        assertThat(june.municipal()).isEqualTo(zl("308.40"));
        assertThat(FeeOfMonth.of(facts, june).deducted()).isTrue();
        assertThat(FeeOfMonth.of(facts, june).parts()).isEmpty();
    }

    @Test
    @DisplayName("SET-68: a fee begins in care, is none of an abandoned child, and its relief is part of it; nothing is paid in the future")
    void whatIsRefused() {
        var care = aChild(aStay("2026-01-01")).build().care();
        var abandoned = List.of(new PayerDecision(person(1), day("2026-01-01"), COUNTY, null, NotShared.ABANDONED));

        assertThatCode(() -> FeeRules.check(fee("2026-01-01", "300", FeeRelief.REMITTED, "300"), care, List.of())).doesNotThrowAnyException();
        refuses(() -> FeeRules.check(fee("2025-12-31", "300", null, null), care, List.of()));
        refuses(() -> FeeRules.check(fee("2026-01-01", "300", null, null), care, abandoned));
        refuses(() -> FeeRules.check(fee("2026-01-01", "300", FeeRelief.REMITTED, null), care, List.of()));
        refuses(() -> FeeRules.check(fee("2026-01-01", "300", FeeRelief.INSTALMENTS, "10"), care, List.of()));
        refuses(() -> FeeRules.check(fee("2026-01-01", "300", FeeRelief.REMITTED, "300.01"), care, List.of()));
        refuses(() -> FeeRules.check(payment("10", day("2026-05-02")), day("2026-05-01")));
    }

    private static void refuses(ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("SET-68"));
    }

    private static CostFacts withFees(CostFacts facts, List<FeeContent> decisions, String... paid) {
        List<FeePaymentContent> payments = List.of(paid).stream().map(amount -> payment(amount, day("2026-12-01"))).toList();
        return new CostFacts(
                facts.care(), facts.facilities(), facts.circumstances(), facts.expenses(), facts.payers(), new FeeAccount(decisions, payments));
    }

    private static FeeContent fee(String since, String amount, FeeRelief relief, String less) {
        return new FeeContent("PCPR.1", null, day(since), null, new BigDecimal(amount), relief, less == null ? null : new BigDecimal(less));
    }

    private static FeePaymentContent payment(String amount, LocalDate paidOn) {
        return new FeePaymentContent(paidOn, new BigDecimal(amount), null);
    }
}
