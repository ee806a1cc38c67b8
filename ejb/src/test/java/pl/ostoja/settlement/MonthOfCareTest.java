package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.CircumstanceKind.DISABILITY_SUPPLEMENT;
import static pl.ostoja.settlement.CircumstanceKind.ELSEWHERE;
import static pl.ostoja.settlement.CircumstanceKind.HOME_LEAVE;
import static pl.ostoja.settlement.CircumstanceKind.JUVENILE_SUPPLEMENT;
import static pl.ostoja.settlement.CircumstanceKind.RESPITE;
import static pl.ostoja.settlement.CircumstanceKind.WITHOUT_BENEFIT;
import static pl.ostoja.settlement.SettlementFixture.RECOMMENDED;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.days;
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.recommendedBut;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.law.Readings;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.shared.Explanation;

/** What a month in a family costs; how it is shared is in {@link SharingTest}, institutions are in {@link InstitutionCostTest}. */
class MonthOfCareTest {

    @Test
    @DisplayName("SET-14: law.md 17, example 1: placed in the middle of September, half of the amount")
    void placedInTheMiddleOfAMonth() {
        var september = aChild(aStay("2026-09-16")).in("2026-09");

        assertThat(september.base()).isEqualTo(zl("814"));
        assertThat(september.municipal()).isEqualTo(zl("81.40"));
        assertThat(september.county()).isEqualTo(zl("732.60"));
        assertThat(september.lines()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(days("2026-09-16", "2026-09-30"));
            assertThat(line.cost().counted()).isEqualTo(15);
            assertThat(line.cost().of()).isEqualTo(30);
            assertThat(line.share().year()).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = "SET-11: from {0} to {1} costs {2} in March 2026")
    @CsvSource({
        "2026-03-01, , 1517.00", "2026-03-31, , 48.94", "2026-04-01, , 0", "2026-02-10, 2026-03-01, 0", "2026-02-10, 2026-03-02, 48.94",
        "2026-02-10, 2026-03-31, 1468.06", "2026-02-10, 2026-04-01, 1517.00", "2026-03-10, 2026-03-11, 48.94", "2026-03-10, 2026-03-10, 0"
    })
    void theFirstDayIsPaidTheLeavingDayIsNot(String since, String until, String amount) {
        var stay = until == null ? aStay(since) : aStay(since).until(until, EndReason.RETURN_TO_FAMILY);

        assertThat(aChild(stay).in("2026-03").base()).isEqualTo(zl(amount));
    }

    @Test
    @DisplayName("SET-11: with COUNT_LEAVING_DAY the last day of an episode is paid, a day of moving never twice (law.md 20.19)")
    void theLeavingDayMayBePaid() {
        var month = month("2026-03", recommendedBut(Policy.COUNT_LEAVING_DAY, true));
        var moved = aChild(
                aStay("2026-03-02").until("2026-03-10", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-03-10").withFamily(1002).until("2026-03-20", EndReason.RETURN_TO_FAMILY));
        var backAtOnce = aChild(
                aStay("2026-03-02").until("2026-03-10", EndReason.RETURN_TO_FAMILY),
                aStay("2026-03-10").until("2026-03-20", EndReason.RETURN_TO_FAMILY));
        var interrupted = aChild(
                aStay("2026-03-02").until("2026-03-10", EndReason.RUNAWAY_REMOVED),
                aStay("2026-03-15").until("2026-03-20", EndReason.RETURN_TO_FAMILY));

        assertThat(daysIn(moved.in(month))).isEqualTo(8 + 11);
        assertThat(daysIn(backAtOnce.in(month))).isEqualTo(8 + 11);
        assertThat(daysIn(interrupted.in(month))).isEqualTo(8 + 6);
        assertThat(daysIn(moved.in("2026-03"))).isEqualTo(8 + 10);
    }

    @Test
    @DisplayName("SET-11: to die is to leave")
    void deathEndsWhatIsPaid() {
        var child = aChild(aStay("2026-03-01")).died("2026-03-11");

        assertThat(daysIn(child.in("2026-03"))).isEqualTo(10);
        assertThat(daysIn(child.in(month("2026-03", recommendedBut(Policy.COUNT_LEAVING_DAY, true))))).isEqualTo(11);
        assertThat(child.in("2026-04").lines()).isEmpty();
    }

    @ParameterizedTest(name = "SET-12: {0}: {1}, from June 2026 {2}")
    @CsvSource({
        "KINSHIP_FAMILY, 1002, 1075", "NON_PROFESSIONAL_FAMILY, 1517, 1628", "PROFESSIONAL_FAMILY, 1517, 1628", "EMERGENCY_FAMILY, 1517, 1628",
        "SPECIALIST_FAMILY, 1517, 1628", "FAMILY_HOME, 1517, 1628", "UNTRAINED_FAMILY, 1517, 1628"
    })
    void theBenefitDependsOnTheForm(CareForm form, String may, String june) {
        var child = aChild(aStay("2026-01-01").in(form));

        assertThat(child.in("2026-05").base()).isEqualTo(zl(may));
        assertThat(child.in("2026-06").base()).isEqualTo(zl(june));
        assertThat(child.in("2025-06").lines()).isEmpty();
        assertThat(child.in("2026-06").lines().getFirst().cost().full().source()).isEqualTo("M.P. 2026 poz. 341");
    }

    @Test
    @DisplayName("SET-13: what the council raised counts from its day on, as long as the act's amount is not higher")
    void theCouncilMayRaiseAmounts() {
        var raised = List.of(
                new CountyRate(person(1), LegalNumber.BENEFIT_OTHER_FAMILY, zl("1600"), day("2026-05-11"), "XII/34/2026"),
                new CountyRate(person(2), LegalNumber.SUPPLEMENT_DISABILITY, zl("500"), day("2027-01-01"), "XX/1/2026"),
                new CountyRate(person(3), LegalNumber.BENEFIT_OTHER_FAMILY, zl("1610"), day("2026-06-11"), "XII/35/2026"));
        var child = aChild(aStay("2026-01-01")).with(DISABILITY_SUPPLEMENT, "2026-01-01", "2027-12-31");

        assertThat(lines(child.in(month("2026-05", RECOMMENDED, raised)), Category.MAINTENANCE_BENEFIT))
                .extracting(line -> line.days().until(), line -> line.cost().full().amount(), line -> line.cost().base(), line -> line.cost().full().source())
                .containsExactly(
                        tuple(day("2026-05-10"), zl("1517"), zl("489.35"), "M.P. 2024 poz. 230"), // 1517 × 10/31 = 489,3548
                        tuple(day("2026-05-31"), zl("1600"), zl("1083.87"), "XII/34/2026")); // 1600 × 21/31 = 1083,8709
        assertThat(lines(child.in(month("2026-05", RECOMMENDED, raised)), Category.DISABILITY_SUPPLEMENT)).as("another amount").hasSize(1);
        assertThat(lines(child.in(month("2026-06", RECOMMENDED, raised)), Category.MAINTENANCE_BENEFIT)).as("less than the act's").hasSize(1);
        assertThat(base(child.in(month("2026-06", RECOMMENDED, raised)), Category.MAINTENANCE_BENEFIT)).isEqualTo(zl("1628"));
        assertThat(base(child.in(month("2026-12", RECOMMENDED, raised)), Category.DISABILITY_SUPPLEMENT)).isEqualTo(zl("328"));
        assertThat(base(child.in(month("2027-01", RECOMMENDED, raised)), Category.DISABILITY_SUPPLEMENT)).isEqualTo(zl("500"));
    }

    @Test
    @DisplayName("SET-15: law.md 17, example 10: twelve days of June elsewhere, a fifth of the benefit and no supplement")
    void elsewhereABenefitIsReduced() {
        var june = aChild(aStay("2025-07-01"))
                .with(ELSEWHERE, "2026-06-10", "2026-06-21")
                .with(DISABILITY_SUPPLEMENT, "2025-07-01", "2027-06-30")
                .in("2026-06");

        assertThat(base(june, Category.MAINTENANCE_BENEFIT)).isEqualTo(zl("976.80"));
        assertThat(base(june, Category.REDUCED_BENEFIT)).isEqualTo(zl("130.24"));
        assertThat(base(june, Category.MAINTENANCE_BENEFIT).plus(base(june, Category.REDUCED_BENEFIT))).isEqualTo(zl("1107.04"));
        assertThat(base(june, Category.DISABILITY_SUPPLEMENT)).isEqualTo(zl("196.80")); // 328 × 18/30
        assertThat(lines(june, Category.REDUCED_BENEFIT))
                .extracting(Line::days, Line::fact)
                .containsExactly(tuple(days("2026-06-10", "2026-06-21"), person(8000)));
        assertThat(lines(june, Category.DISABILITY_SUPPLEMENT)).extracting(Line::fact).containsOnly(person(8001));
    }

    @Test
    @DisplayName("SET-16, SET-24: law.md 17, example 9: fourteen days of July with a respite family")
    void theRespiteFamilyGetsTheBenefit() {
        var pay = Remuneration.forDays(zl("820"), 14, 31);
        var month = month("2026-07").with(List.of(new SharedCost(
                person(1002), Category.RESPITE_PAY, new Price(pay, "art. 85 ust. 8 UWR", "umowa"), 14)));
        var july = aChild(aStay("2026-01-01")).with(RESPITE, "2026-07-06", "2026-07-19", person(1002)).in(month);

        assertThat(base(july, Category.RESPITE_BENEFIT)).isEqualTo(zl("735.23"));
        assertThat(base(july, Category.RESPITE_PAY)).isEqualTo(zl("370.32"));
        assertThat(base(july, Category.MAINTENANCE_BENEFIT)).isEqualTo(zl("892.77"));
        assertThat(base(july, Category.RESPITE_BENEFIT).plus(base(july, Category.MAINTENANCE_BENEFIT))).isEqualTo(zl("1628"));
    }

    @Test
    @DisplayName("SET-16: respite recorded as a stay of its own costs the same, by the child's own form")
    void respiteMayBeAStay() {
        var overlaid = aChild(aStay("2026-01-01").in(CareForm.KINSHIP_FAMILY))
                .with(DISABILITY_SUPPLEMENT, "2026-01-01", "2026-12-31")
                .with(RESPITE, "2026-07-06", "2026-07-19");
        var ofItsOwn = aChild(
                        aStay("2026-01-01").in(CareForm.KINSHIP_FAMILY).until("2026-07-06", EndReason.TRANSFER_FAMILY_CARE),
                        aStay("2026-07-06").in(CareForm.RESPITE_FAMILY).withFamily(1002).on(LegalBasis.RESPITE_CONTRACT)
                                .until("2026-07-20", EndReason.TRANSFER_FAMILY_CARE),
                        aStay("2026-07-20").in(CareForm.KINSHIP_FAMILY))
                .with(DISABILITY_SUPPLEMENT, "2026-01-01", "2026-12-31");

        assertThat(ofItsOwn.in("2026-07").lines())
                .extracting(Line::category, Line::days, line -> line.cost().base())
                .containsExactlyInAnyOrderElementsOf(overlaid.in("2026-07").lines().stream()
                        .map(line -> tuple(line.category(), line.days(), line.cost().base()))
                        .toList());
        assertThat(base(overlaid.in("2026-07"), Category.RESPITE_BENEFIT)).isEqualTo(zl("485.48")); // 1075 × 14/31 = 485,4838
        assertThat(base(overlaid.in("2026-07"), Category.RESPITE_SUPPLEMENT)).isEqualTo(zl("148.13")); // 328 × 14/31 = 148,1290
    }

    @Test
    @DisplayName("SET-16: a child that is with a respite family from the first day on has the form of the family it goes to")
    void respiteMayComeFirst() {
        var child = aChild(
                aStay("2026-06-10").in(CareForm.RESPITE_FAMILY).on(LegalBasis.RESPITE_CONTRACT).until("2026-06-20", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-06-20").in(CareForm.KINSHIP_FAMILY));

        assertThat(base(child.in("2026-06"), Category.RESPITE_BENEFIT)).isEqualTo(zl("358.33")); // 1075 × 10/30
    }

    @Test
    @DisplayName("SET-15, SET-26: respite changes nothing for days elsewhere, and cuts no line")
    void elsewhereDuringRespite() {
        var june = aChild(aStay("2025-07-01")).with(ELSEWHERE, "2026-06-01", "2026-06-20").with(RESPITE, "2026-06-11", "2026-06-25").in("2026-06");

        assertThat(june.lines())
                .extracting(Line::category, Line::days)
                .containsExactly(
                        tuple(Category.REDUCED_BENEFIT, days("2026-06-01", "2026-06-20")),
                        tuple(Category.RESPITE_BENEFIT, days("2026-06-21", "2026-06-25")),
                        tuple(Category.MAINTENANCE_BENEFIT, days("2026-06-26", "2026-06-30")));
    }

    /** Brought on the 10th, taken further on the same day: 1628 × 21 ÷ 30 = 1139.60. */
    @ParameterizedTest(name = "SET-11: of two placements on one day the second is paid, whether the leaving day counts: {0}")
    @ValueSource(booleans = {false, true})
    void twoPlacementsOnOneDay(boolean leavingDayCounts) {
        var june = aChild(
                        aStay("2026-06-10").in(CareForm.KINSHIP_FAMILY).withFamily(1002).until("2026-06-10", EndReason.TRANSFER_FAMILY_CARE),
                        aStay("2026-06-10"))
                .in(month("2026-06", recommendedBut(Policy.COUNT_LEAVING_DAY, leavingDayCounts)));

        assertThat(june.lines())
                .extracting(Line::form, Line::days, line -> line.cost().base())
                .containsExactly(tuple(CareForm.NON_PROFESSIONAL_FAMILY, days("2026-06-10", "2026-06-30"), zl("1139.60")));
    }

    @Test
    @DisplayName("SET-17: supplements are lines of their own, for the days for which they are granted")
    void supplementsAreLinesOfTheirOwn() {
        var june = aChild(aStay("2026-01-01").in(CareForm.SPECIALIST_FAMILY))
                .with(DISABILITY_SUPPLEMENT, "2026-06-21", "2027-06-20")
                .with(JUVENILE_SUPPLEMENT, "2025-01-01", "2026-06-15")
                .in("2026-06");

        assertThat(june.lines())
                .extracting(Line::category, Line::days, line -> line.cost().base(), line -> line.cost().full().article())
                .containsExactly(
                        tuple(Category.MAINTENANCE_BENEFIT, days("2026-06-01", "2026-06-30"), zl("1628"), "art. 80 ust. 1 pkt 2 UWR"),
                        tuple(Category.DISABILITY_SUPPLEMENT, days("2026-06-21", "2026-06-30"), zl("109.33"), "art. 81 ust. 1 UWR"),
                        tuple(Category.JUVENILE_SUPPLEMENT, days("2026-06-01", "2026-06-15"), zl("164.00"), "art. 81 ust. 2 UWR"));
    }

    @Test
    @DisplayName("SET-18: days without a right to benefits cost none, what the family costs goes on")
    void outsideOfTheSchoolYearNothingIsDue() {
        var month = month("2026-09").with(List.of(remuneration("300", 30)));
        var september = aChild(aStay("2026-01-01").on(LegalBasis.ADULT_STAY))
                .with(WITHOUT_BENEFIT, "2026-09-01", "2026-09-20")
                .with(DISABILITY_SUPPLEMENT, "2026-01-01", "2026-12-31")
                .in(month);

        assertThat(base(september, Category.MAINTENANCE_BENEFIT)).isEqualTo(zl("542.67")); // 1628 × 10/30
        assertThat(base(september, Category.DISABILITY_SUPPLEMENT)).isEqualTo(zl("109.33"));
        assertThat(base(september, Category.REMUNERATION)).isEqualTo(zl("300"));
    }

    @Test
    @DisplayName("SET-19: home leave changes nothing, unless HOME_LEAVE_REDUCES_COST")
    void homeLeave() {
        var child = aChild(aStay("2026-01-01")).with(HOME_LEAVE, "2026-06-29", "2026-07-03");

        assertThat(child.in("2026-06").base()).isEqualTo(zl("1628"));
        assertThat(child.in(month("2026-06", recommendedBut(Policy.HOME_LEAVE_REDUCES_COST, true))).base()).isEqualTo(zl("1519.47")); // 28/30
    }

    @Test
    @DisplayName("SET-24: a child bears cost × its days ÷ the days of all children, cut at its years of care (law.md 20.16)")
    void whatAFamilyCostsIsSharedByDays() {
        // Three children: 31, 31 and 16 days; 5 000 zł of pay with derivatives.
        var month = month("2026-03").with(List.of(remuneration("5000", 78)));
        var march = aChild(aStay("2025-03-10"))
                .with(ELSEWHERE, "2026-03-20", "2026-03-25")
                .in(month);

        assertThat(lines(march, Category.REMUNERATION))
                .extracting(Line::days, line -> line.cost().base(), line -> line.share().municipal())
                .containsExactly(
                        tuple(days("2026-03-01", "2026-03-09"), zl("576.92"), zl("57.69")), // 5000 × 9/78 = 576,9230
                        tuple(days("2026-03-10", "2026-03-31"), zl("1410.26"), zl("423.08"))); // 5000 × 22/78 = 1410,2564
    }

    @Test
    @DisplayName("SET-24: days of respite are spent with the respite family")
    void whereAChildSpendsItsDays() {
        var month = month("2026-07");
        var child = aChild(
                aStay("2026-01-01").until("2026-07-21", EndReason.TRANSFER_FAMILY_CARE), aStay("2026-07-21").withFamily(1003));

        assertThat(DaysWithFamily.counted(child.with(RESPITE, "2026-07-06", "2026-07-10", person(1002)).build(), month))
                .isEqualTo(Map.of(person(1001), 15L, person(1002), 5L, person(1003), 11L));
    }

    @Test
    @DisplayName("SET-25: an expense as entered counts on the day it is for, or on the day it was paid")
    void expensesAsEntered() {
        var child = aChild(aStay("2025-03-10"))
                .spent(Category.HOLIDAY_SUBSIDY, "900", "2026-03-09", "2026-04-02")
                .spent(Category.RANDOM_EVENT, "333.33", "2026-03-31", null);
        var cash = recommendedBut(Policy.EXPENSE_BASIS, Readings.ExpenseBasis.CASH);

        assertThat(child.in("2026-03").lines())
                .filteredOn(line -> line.cost().measure() == Cost.Measure.ENTERED)
                .extracting(Line::category, Line::fact, line -> line.share().municipal())
                .containsExactly(
                        tuple(Category.HOLIDAY_SUBSIDY, person(9000), zl("90")), // the last day of the first year
                        tuple(Category.RANDOM_EVENT, person(9001), zl("100"))); // 333,33 × 30 % = 99,999
        assertThat(lines(child.in(month("2026-03", cash)), Category.HOLIDAY_SUBSIDY)).isEmpty();
        assertThat(lines(child.in(month("2026-04", cash)), Category.HOLIDAY_SUBSIDY))
                .extracting(line -> line.share().municipal())
                .containsExactly(zl("270"));
    }

    @Test
    @DisplayName("SET-25: what was spent before the first stay, in a gap or after the last belongs to the care before it")
    void expensesOutsideOfStays() {
        var child = aChild(
                        aStay("2026-03-10").until("2026-05-10", EndReason.RETURN_TO_FAMILY).id(1),
                        aStay("2026-08-01").until("2026-09-01", EndReason.RETURN_TO_FAMILY).id(2))
                .spent(Category.ADMISSION_NEEDS, "100", "2026-03-08", null)
                .spent(Category.RANDOM_EVENT, "100", "2026-07-01", null)
                .spent(Category.RANDOM_EVENT, "100", "2026-10-01", null);

        assertThat(child.in("2026-03").lines()).filteredOn(line -> line.fact() != null).extracting(Line::stay).containsExactly(person(1));
        assertThat(child.in("2026-07").lines()).extracting(Line::stay).containsExactly(person(1));
        assertThat(child.in("2026-10").lines()).extracting(Line::stay).containsExactly(person(2));
    }

    @Test
    @DisplayName("SET-1: the settings of the first day hold for the whole month")
    void oneMonthOneWay() {
        var choices = List.of(
                new PolicyChoice("COUNT_LEAVING_DAY", "true", day("2026-03-02")), new PolicyChoice("YEAR_BOUNDARY", "KC112", day("2026-04-01")));

        assertThat(Settings.of(choices, day("2026-03-01"))).isEqualTo(RECOMMENDED);
        assertThat(Settings.of(choices, day("2026-04-01")).leavingDayCounts()).isTrue();
        assertThat(Settings.of(choices, day("2026-04-01")).yearBoundary()).isEqualTo(Readings.YearBoundary.KC112);
    }

    @Test
    @DisplayName("SET-27: an amount that is not known is missing, and nothing is guessed")
    void whatIsNotKnownIsMissing() {
        var month = aChild(aStay("2021-01-01")).in("2021-03");

        assertThat(month.lines()).isEmpty();
        assertThat(month.missing())
                .containsExactly(new Missing(
                        days("2021-03-01", "2021-03-31"), Explanation.of("settlement.missing.amount", LegalNumber.BENEFIT_OTHER_FAMILY)));
    }

    @Test
    @DisplayName("SET-27: an expense on a child without any stay is said, not lost")
    void anExpenseWithoutCare() {
        var month = aChild().spent(Category.RANDOM_EVENT, "100", "2026-07-11", null).in("2026-07");

        assertThat(month.lines()).isEmpty();
        assertThat(month.missing()).containsExactly(new Missing(days("2026-07-11", "2026-07-11"), Explanation.of("settlement.missing.stay")));
    }

    @ParameterizedTest(name = "SET-26: {0} cuts a month only where something changes")
    @EnumSource(value = CareForm.class, names = {"KINSHIP_FAMILY", "FAMILY_HOME"})
    void linesAreCutWhereSomethingChanges(CareForm form) {
        var child = aChild(
                        aStay("2024-06-05").in(form).until("2026-06-20", EndReason.TRANSFER_FAMILY_CARE),
                        aStay("2026-06-20").in(form).withFamily(1002))
                .with(ELSEWHERE, "2026-06-10", "2026-06-11")
                .with(RESPITE, "2026-06-29", "2026-07-04");

        assertThat(child.in("2026-06").lines())
                .extracting(Line::days)
                .containsExactly(
                        days("2026-06-01", "2026-06-04"), // the second year of care ends
                        days("2026-06-05", "2026-06-09"),
                        days("2026-06-10", "2026-06-11"),
                        days("2026-06-12", "2026-06-19"),
                        days("2026-06-20", "2026-06-28"),
                        days("2026-06-29", "2026-06-30"));
    }

    private static SharedCost remuneration(String amount, long childDays) {
        return new SharedCost(person(1001), Category.REMUNERATION, new Price(zl(amount), "art. 85 UWR", "umowa"), childDays);
    }

    private static long daysIn(SettledMonth month) {
        return month.lines().stream().mapToLong(line -> line.days().days()).sum();
    }

    private static List<Line> lines(SettledMonth month, Category category) {
        return month.lines().stream().filter(line -> line.category() == category).toList();
    }

    private static Grosze base(SettledMonth month, Category category) {
        return lines(month, category).stream().map(line -> line.cost().base()).reduce(Grosze.NONE, Grosze::plus);
    }
}
