package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.COUNTY;
import static pl.ostoja.settlement.SettlementFixture.MUNICIPALITY;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.averageCost;
import static pl.ostoja.settlement.SettlementFixture.days;
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.recommendedBut;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Evidence;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.LegalValue;
import pl.ostoja.law.Policy;
import pl.ostoja.law.Readings;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.shared.Explanation;

class SharingTest {
    private static final TerytCode OTHER_COUNTY = new TerytCode("1465");
    private static final TerytCode OTHER_MUNICIPALITY = new TerytCode("1465011");

    @Test
    @DisplayName("SET-30, SET-10: law.md 17, example 2: a year of care ends in March")
    void aYearOfCareEndsInAMonth() {
        var march = aChild(aStay("2025-03-10")).in("2026-03");

        assertThat(march.lines())
                .extracting(Line::days, line -> line.cost().base(), line -> line.share().year(), line -> line.share().rate().value().intValue(),
                        line -> line.share().municipal(), line -> line.share().county())
                .containsExactly(
                        tuple(days("2026-03-01", "2026-03-09"), zl("440.42"), 1, 10, zl("44.04"), zl("396.38")),
                        tuple(days("2026-03-10", "2026-03-31"), zl("1076.58"), 2, 30, zl("322.97"), zl("753.61")));
        assertThat(march.municipal()).isEqualTo(zl("367.01"));
        assertThat(march.county()).isEqualTo(zl("1149.99"));
    }

    @ParameterizedTest(name = "SET-31: law.md 17, example 2, {0}: {1}")
    @CsvSource({"SPLIT_BY_DAYS, 367.01", "WHOLE_MONTH_OLD_RATE, 151.70", "WHOLE_MONTH_NEW_RATE, 455.10"})
    void oneRateForAMonth(Readings.RateChange reading, String municipal) {
        assertThat(aChild(aStay("2025-03-10")).in(month("2026-03", recommendedBut(Policy.RATE_CHANGE_IN_MONTH, reading))).municipal())
                .isEqualTo(zl(municipal));
    }

    @Test
    @DisplayName("SET-31: the rate of a month is that of its first or last paid day, not of its first or last day (law.md 20.17)")
    void oneRateForTheDaysThatArePaid() {
        var child = aChild(
                aStay("2025-03-10").until("2026-02-20", EndReason.RUNAWAY_REMOVED),
                aStay("2026-03-12").until("2026-03-20", EndReason.RUNAWAY_REMOVED));

        assertThat(child.in(month("2026-03", recommendedBut(Policy.RATE_CHANGE_IN_MONTH, Readings.RateChange.WHOLE_MONTH_OLD_RATE))).lines())
                .extracting(line -> line.share().year())
                .containsExactly(2);
    }

    /** Of half of September 2025: 1517 × 16 ÷ 30 = 809.07, of which 10 % are 80.91. */
    @Test
    @DisplayName("SET-52, SET-35: law.md 17, example 7: placed again from another municipality, that one pays, and the years begin anew")
    void placedAgainAnotherMunicipalityPays() {
        var child = aChild(aStay("2024-02-01").until("2024-11-30", EndReason.RETURN_TO_FAMILY), aStay("2025-09-15"))
                .paidBy("2024-02-01", COUNTY, MUNICIPALITY, null)
                .paidBy("2025-09-15", OTHER_COUNTY, OTHER_MUNICIPALITY, null);

        assertThat(child.in("2025-09").lines())
                .extracting(Line::payers, line -> line.cost().base(), line -> line.share().year(), line -> line.share().municipal())
                .containsExactly(tuple(new Payers(OTHER_COUNTY, OTHER_MUNICIPALITY), zl("809.07"), 1, zl("80.91")));
        assertThat(CareRun.of(child.build().care(), SettlementFixture.RECOMMENDED).getFirst().days()).isEqualTo(303);
    }

    @ParameterizedTest(name = "SET-30: in month {0} of care the municipality bears {1} %")
    @CsvSource({"2024-03, 10", "2025-02, 10", "2025-03, 30", "2026-02, 30", "2026-03, 50", "2030-03, 50"})
    void theRateRises(String month, int rate) {
        assertThat(aChild(aStay("2024-03-01")).in(month).lines())
                .extracting(line -> line.share().rate().value().intValue())
                .containsExactly(rate);
    }

    @Test
    @DisplayName("SET-26: a line is cut at a year of care also where the rate stays 50 % (law.md 20.13)")
    void everyYearCuts() {
        assertThat(aChild(aStay("2022-03-10")).in("2026-03").lines())
                .extracting(line -> line.share().year(), line -> line.share().rate().value().intValue())
                .containsExactly(tuple(4, 50), tuple(5, 50));
    }

    @Test
    @DisplayName("SET-26: a line is cut where a rate of the act changes")
    void aNewRateCuts() {
        var book = new LawBook(List.of(
                number(LegalNumber.BENEFIT_OTHER_FAMILY, "1628", "2026-06-01"), number(LegalNumber.COFIN_RATE_Y1, "10", "2012-01-01"),
                number(LegalNumber.COFIN_RATE_Y1, "15", "2026-06-11")));
        var june = new SettlementMonth(YearMonth.of(2026, 6), SettlementFixture.RECOMMENDED, book, List.of(), AverageCosts.NONE, List.of());

        assertThat(aChild(aStay("2026-01-01")).in(june).lines())
                .extracting(Line::days, line -> line.share().municipal())
                .containsExactly(
                        tuple(days("2026-06-01", "2026-06-10"), zl("54.27")), // 10 % of 542,67
                        tuple(days("2026-06-11", "2026-06-30"), zl("162.80"))); // 15 % of 1085,33
    }

    @Test
    @DisplayName("SET-30, SET-2: the stay of an adult goes on at 50 %")
    void adultsGoOnCounting() {
        var child = aChild(
                aStay("2023-09-01").until("2026-09-10", EndReason.CONTINUES_AS_ADULT), aStay("2026-09-10").on(LegalBasis.ADULT_STAY));

        assertThat(child.in("2026-09").lines()).extracting(line -> line.share().municipal()).containsExactly(zl("244.20"), zl("569.80"));
    }

    @ParameterizedTest(name = "SET-32: {0}")
    @EnumSource(value = NotShared.class, names = {"ABANDONED", "FOREIGN", "BEFORE_2012"})
    void someChildrenAreExcluded(NotShared why) {
        var month = aChild(aStay("2025-03-10")).paidBy("2025-03-10", COUNTY, null, why).in("2026-06");

        assertThat(month.municipal()).isEqualTo(Grosze.NONE);
        assertThat(month.county()).isEqualTo(zl("1628"));
        assertThat(month.lines()).extracting(line -> line.share().notShared()).containsExactly(why);
    }

    @Test
    @DisplayName("SET-32: the beginning of uninterrupted care decides whether it is of before 2012 (law.md 20.20)")
    void careOfBefore2012() {
        var before = aChild(aStay("2011-12-31").until("2015-06-01", EndReason.TRANSFER_FAMILY_CARE), aStay("2015-06-01").withFamily(1002));
        var since = aChild(aStay("2012-01-01"));
        var again = aChild(aStay("2011-12-31").until("2015-06-01", EndReason.RETURN_TO_FAMILY), aStay("2015-07-01"));

        assertThat(before.in("2026-06").lines())
                .extracting(line -> line.share().notShared(), Line::payers)
                .containsExactly(tuple(NotShared.BEFORE_2012, new Payers(COUNTY, null)));
        assertThat(since.in("2026-06").municipal()).isEqualTo(zl("814"));
        assertThat(again.in("2026-06").municipal()).isEqualTo(zl("814"));
    }

    @ParameterizedTest(name = "SET-33: {0} is shared, unless COFINANCE_EMERGENCY is switched off")
    @EnumSource(value = CareForm.class, names = {"EMERGENCY_FAMILY", "INTERVENTION_FACILITY"})
    void emergencies(CareForm form) {
        var child = aChild(aStay("2026-06-01").in(form));

        assertThat(child.in(month("2026-06", SettlementFixture.RECOMMENDED, averageCost("1628"))).municipal()).isEqualTo(zl("162.80"));
        assertThat(child.in(month("2026-06", recommendedBut(Policy.COFINANCE_EMERGENCY, false), averageCost("1628"))).lines())
                .extracting(line -> line.share().municipal(), line -> line.share().notShared())
                .containsExactly(tuple(Grosze.NONE, NotShared.EMERGENCY));
    }

    @Test
    @DisplayName("SET-33: in respite the form of the family counts that the child comes from")
    void respiteOfAnEmergencyFamily() {
        var child = aChild(
                aStay("2026-06-01").in(CareForm.EMERGENCY_FAMILY).until("2026-06-16", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-06-16").in(CareForm.RESPITE_FAMILY).on(LegalBasis.RESPITE_CONTRACT));

        assertThat(child.in(month("2026-06", recommendedBut(Policy.COFINANCE_EMERGENCY, false))).municipal()).isEqualTo(Grosze.NONE);
    }

    @Test
    @DisplayName("SET-34: aid to care leavers is not shared; the coordinator only with COFINANCE_COORDINATOR_COST")
    void whatIsNotShared() {
        var coordinator = List.of(new SharedCost(
                person(1001), Category.COORDINATOR, new Price(zl("600"), Category.COORDINATOR.article(), "porozumienie"), 60));
        var child = aChild(aStay("2026-01-01")).spent(Category.CARE_LEAVER_AID, "815", "2026-06-01", null);
        var shared = month("2026-06", recommendedBut(Policy.COFINANCE_COORDINATOR_COST, true)).with(coordinator);

        assertThat(child.in(month("2026-06").with(coordinator)).lines())
                .extracting(Line::category, line -> line.share().municipal(), line -> line.share().notShared())
                .containsExactly(
                        tuple(Category.MAINTENANCE_BENEFIT, zl("162.80"), null),
                        tuple(Category.COORDINATOR, Grosze.NONE, NotShared.COORDINATOR),
                        tuple(Category.CARE_LEAVER_AID, Grosze.NONE, NotShared.CARE_LEAVER_AID));
        assertThat(child.in(shared).municipal()).isEqualTo(zl("192.80"));
    }

    @Test
    @DisplayName("SET-35: while nobody has decided who pays the county bears all of it")
    void whileNobodyHasDecided() {
        assertThat(aChild(aStay("2026-01-01")).undecided().in("2026-06").lines())
                .extracting(Line::payers, line -> line.share().county(), line -> line.share().notShared())
                .containsExactly(tuple(Payers.UNDECIDED, zl("1628"), NotShared.UNDECIDED));
        assertThat(aChild(aStay("2026-01-01")).paidBy("2026-01-01", COUNTY, null, null).in("2026-06").lines())
                .extracting(line -> line.share().notShared())
                .containsExactly(NotShared.UNDECIDED);
    }

    @Test
    @DisplayName("SET-35: a decision holds from its day on, and for its own episode of care only (191(4))")
    void decisionsAreDated() {
        var child = aChild(
                        aStay("2026-01-10").until("2026-06-11", EndReason.RETURN_TO_FAMILY), aStay("2026-06-21"))
                .paidBy("2026-01-10", COUNTY, MUNICIPALITY, null)
                .paidBy("2026-06-06", OTHER_COUNTY, OTHER_MUNICIPALITY, null);

        assertThat(child.in("2026-06").lines())
                .extracting(Line::days, line -> line.payers().county())
                .containsExactly(
                        tuple(days("2026-06-01", "2026-06-05"), COUNTY),
                        tuple(days("2026-06-06", "2026-06-10"), OTHER_COUNTY),
                        tuple(days("2026-06-21", "2026-06-30"), null));
        assertThat(child.paidBy("2026-06-21", COUNTY, MUNICIPALITY, null).in("2026-06").lines().getLast().payers().county()).isEqualTo(COUNTY);
    }

    @Test
    @DisplayName("SET-58: from the day of a lost dispute nobody is known to pay, until it is decided anew; an earlier decision does not come back")
    void aLostDispute() {
        PayerDecision first = new PayerDecision(person(1), day("2026-01-10"), OTHER_COUNTY, OTHER_MUNICIPALITY, null);
        PayerDecision lost = new PayerDecision(person(2), day("2026-03-01"), day("2026-06-11"), COUNTY, MUNICIPALITY, null);
        PayerDecision anew = new PayerDecision(person(3), day("2026-06-21"), OTHER_COUNTY, OTHER_MUNICIPALITY, null);
        CostFacts open = aChild(aStay("2026-01-10")).undecided().build();

        assertThat(MonthOfCare.of(withPayers(open, lost, first), month("2026-06")).lines())
                .extracting(Line::days, Line::payers)
                .containsExactly(
                        tuple(days("2026-06-01", "2026-06-10"), new Payers(COUNTY, MUNICIPALITY)),
                        tuple(days("2026-06-11", "2026-06-30"), Payers.UNDECIDED));
        assertThat(MonthOfCare.of(withPayers(open, anew, lost, first), month("2026-06")).lines())
                .extracting(Line::days, line -> line.payers().county())
                .containsExactly(
                        tuple(days("2026-06-01", "2026-06-10"), COUNTY),
                        tuple(days("2026-06-11", "2026-06-20"), null),
                        tuple(days("2026-06-21", "2026-06-30"), OTHER_COUNTY));
    }

    @Test
    @DisplayName("SET-58: a decision lost from its first day on gives way to the one that takes its place, whatever their identifiers")
    void lostFromTheBeginning() {
        PayerDecision lost = new PayerDecision(person(9), day("2026-01-10"), day("2026-01-10"), COUNTY, MUNICIPALITY, null);
        PayerDecision anew = new PayerDecision(person(3), day("2026-01-10"), OTHER_COUNTY, OTHER_MUNICIPALITY, null);

        assertThat(MonthOfCare.of(withPayers(aChild(aStay("2026-01-10")).undecided().build(), lost, anew), month("2026-06")).lines())
                .extracting(line -> line.payers().county())
                .containsExactly(OTHER_COUNTY);
    }

    /** Gone on 11 June, placed again on the 21st; the leaving day is paid. 1628 × 11 ÷ 30 = 596.93, × 10 ÷ 30 = 542.67. */
    @Test
    @DisplayName("SET-35: what was decided on the leaving day is about the next episode, also where that day is paid")
    void decidedOnTheLeavingDay() {
        var june = aChild(aStay("2026-01-10").until("2026-06-11", EndReason.RETURN_TO_FAMILY), aStay("2026-06-21"))
                .paidBy("2026-01-10", COUNTY, MUNICIPALITY, null)
                .paidBy("2026-06-11", OTHER_COUNTY, OTHER_MUNICIPALITY, null)
                .in(month("2026-06", recommendedBut(Policy.COUNT_LEAVING_DAY, true)));

        assertThat(june.lines())
                .extracting(Line::days, line -> line.cost().base(), line -> line.payers().county(), line -> line.share().municipal())
                .containsExactly(
                        tuple(days("2026-06-01", "2026-06-11"), zl("596.93"), COUNTY, zl("59.69")),
                        tuple(days("2026-06-21", "2026-06-30"), zl("542.67"), OTHER_COUNTY, zl("54.27")));
    }

    @Test
    @DisplayName("SET-26: a month is cut where somebody else pays, not where the same is decided again or a decision is lost that had been replaced")
    void whereNobodyElsePaysNothingIsCut() {
        PayerDecision first = new PayerDecision(person(1), day("2026-01-10"), day("2026-06-20"), COUNTY, MUNICIPALITY, null);
        PayerDecision other = new PayerDecision(person(2), day("2026-06-06"), OTHER_COUNTY, OTHER_MUNICIPALITY, null);
        PayerDecision again = new PayerDecision(person(3), day("2026-06-26"), OTHER_COUNTY, OTHER_MUNICIPALITY, null);

        assertThat(MonthOfCare.of(withPayers(aChild(aStay("2026-01-10")).undecided().build(), first, other, again), month("2026-06")).lines())
                .extracting(Line::days)
                .containsExactly(days("2026-06-01", "2026-06-05"), days("2026-06-06", "2026-06-30"));
    }

    private static CostFacts withPayers(CostFacts facts, PayerDecision... payers) {
        return new CostFacts(facts.care(), facts.facilities(), facts.circumstances(), facts.expenses(), List.of(payers));
    }

    @Test
    @DisplayName("SET-38: a city with county rights owes itself nothing; to another county it owes both parts, which one note can hold")
    void aCityWithCountyRights() {
        var city = new Payers(OTHER_COUNTY, OTHER_MUNICIPALITY);

        assertThat(city.areOneCity()).isTrue();
        assertThat(city.municipalityOwes(OTHER_COUNTY)).isFalse();
        assertThat(city.countyOwes(OTHER_COUNTY)).isFalse();
        assertThat(city.municipalityOwes(COUNTY)).isTrue();
        assertThat(city.countyOwes(COUNTY)).isTrue();
        assertThat(new Payers(COUNTY, MUNICIPALITY).municipalityOwes(COUNTY)).isTrue();
        assertThat(new Payers(COUNTY, MUNICIPALITY).countyOwes(COUNTY)).isFalse();
        assertThat(new Payers(COUNTY, MUNICIPALITY).areOneCity()).isFalse();
        assertThat(Payers.UNDECIDED.municipalityOwes(COUNTY) || Payers.UNDECIDED.countyOwes(COUNTY) || Payers.UNDECIDED.areOneCity()).isFalse();
    }

    @Test
    @DisplayName("SET-36: every line says in one sentence what it is, how it was reckoned and where the law says so")
    void everyLineExplainsItself() {
        var line = aChild(aStay("2026-09-16")).in("2026-09").lines().getFirst();

        assertThat(line.why()).isEqualTo(Explanation.of(
                "settlement.why",
                Category.MAINTENANCE_BENEFIT,
                CareForm.NON_PROFESSIONAL_FAMILY,
                line.days().since(),
                line.days().until(),
                Explanation.of("settlement.cost.days", zl("1628").zloty(), 15L, 30L, zl("814").zloty()),
                Explanation.of("settlement.share", 1, Percent.of(BigDecimal.TEN).value(), zl("814").zloty(), zl("81.40").zloty(), zl("732.60").zloty()),
                "art. 80 ust. 1 pkt 2 UWR",
                "M.P. 2026 poz. 341",
                "art. 191 ust. 9 i 10 UWR"));
    }

    @Test
    @DisplayName("SET-37: a line names the settings that had a say in it")
    void aLineNamesItsSettings() {
        var emergency = aChild(aStay("2026-06-10").in(CareForm.INTERVENTION_FACILITY));
        var institution = aChild(aStay("2026-06-10").in(CareForm.SOCIALISATION_FACILITY)).paidBy("2026-06-10", COUNTY, null, NotShared.FOREIGN);
        var month = month("2026-06", recommendedBut(Policy.YEAR_COUNTING, Readings.YearCounting.CUMULATIVE_DAYS), averageCost("9000"));

        assertThat(settings(emergency.in(month)))
                .containsExactly("YEAR_COUNTING", "GAP_NOT_INTERRUPTING", "RATE_CHANGE_IN_MONTH", "COUNT_LEAVING_DAY", "HOME_LEAVE_REDUCES_COST", "COFINANCE_EMERGENCY");
        assertThat(settings(institution.in(month))).containsExactly("COUNT_LEAVING_DAY", "HOME_LEAVE_REDUCES_COST", "PARTIAL_MONTH_INSTITUTION");
        assertThat(emergency.in(month).lines().getFirst().settingsUsed().getFirst())
                .isEqualTo(Explanation.of(
                        "settlement.setting", Explanation.of("law.policy.YEAR_COUNTING"), Readings.YearCounting.CUMULATIVE_DAYS));
    }

    private static LegalValue number(LegalNumber number, String amount, String since) {
        return new LegalValue(number, new BigDecimal(amount), day(since), null, "art. 1", "Dz.U.", Evidence.VERIFIED);
    }

    private static List<String> settings(SettledMonth month) {
        return month.lines().getFirst().settingsUsed().stream()
                .map(setting -> ((Explanation) setting.args().getFirst()).key().replace("law.policy.", ""))
                .toList();
    }
}
