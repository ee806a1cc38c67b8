package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.FACILITY;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.averageCost;
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.recommendedBut;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Policy;
import pl.ostoja.law.Readings.PartialMonth;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.shared.Explanation;

class InstitutionCostTest {
    private static final TerytCode LUBELSKIE = new TerytCode("06");

    @Test
    @DisplayName("SET-40: law.md 17, example 5: the average cost of 2026")
    void theAverageCostOfAYear() {
        var children = Stream.of(14, 14, 13, 13, 14, 14, 12, 12, 13, 14, 14, 13).map(BigDecimal::valueOf).toList();

        assertThat(AverageCost.ofYear(zl("1428000"), Percent.of(new BigDecimal("3.0")), children)).isEqualTo(zl("9192.75"));
    }

    @ParameterizedTest(name = "SET-41: published on {0}, applies from {1}")
    @CsvSource({"2026-03-27, 2026-04-01", "2026-03-31, 2026-04-01", "2026-04-01, 2026-05-01", "2025-12-15, 2026-01-01", "2028-02-29, 2028-03-01"})
    void itAppliesFromTheNextMonth(String published, LocalDate from) {
        assertThat(averageCost(FACILITY, "1", published).effectiveFrom()).isEqualTo(from);
    }

    @Test
    @DisplayName("SET-41: law.md 17, example 5: until then the amount of the year before")
    void untilThenTheYearBefore() {
        var costs = new AverageCost[] {averageCost(FACILITY, "9192.75", "2026-03-27"), averageCost(FACILITY, "8600.00", "2025-03-20")};
        var child = aChild(aStay("2026-01-01").in(CareForm.SOCIALISATION_FACILITY));

        assertThat(child.in(month("2026-03", SettlementFixture.RECOMMENDED, costs)).base()).isEqualTo(zl("8600"));
        assertThat(child.in(month("2026-04", SettlementFixture.RECOMMENDED, costs)).base()).isEqualTo(zl("9192.75"));
    }

    @Test
    @DisplayName("SET-42: a new institution costs the average of its type in its voivodeship, else that of Poland, else it is missing")
    void aNewInstitution() {
        var poland = general(null, CareForm.SOCIALISATION_FACILITY, "8000", "2025-03-01");
        var otherType = general(LUBELSKIE, CareForm.SPECIALIST_THERAPEUTIC_FACILITY, "9999", "2025-03-01");
        var region = general(LUBELSKIE, CareForm.SOCIALISATION_FACILITY, "8100", "2026-01-31");
        var averages = new AverageCosts(List.of(poland, otherType, region, averageCost(FACILITY, "9192.75", "2026-03-27")), Map.of(FACILITY, LUBELSKIE));

        assertThat(on(averages, "2026-01-01")).isEqualTo(zl("8000"));
        assertThat(on(averages, "2026-02-01")).isEqualTo(zl("8100"));
        assertThat(on(averages, "2026-03-31")).isEqualTo(zl("8100"));
        assertThat(on(averages, "2026-04-01")).isEqualTo(zl("9192.75"));
        assertThat(averages.on(person(7999), CareForm.SOCIALISATION_FACILITY, day("2026-04-01")).amount()).isEqualTo(zl("8000"));
        assertThat(AverageCosts.NONE.on(FACILITY, CareForm.SOCIALISATION_FACILITY, day("2026-04-01"))).isNull();
    }

    @Test
    @DisplayName("SET-43: an institution that worked from October on: cost by day × average length of its months")
    void anInstitutionOfPartOfTheYear() {
        // 300 000 × 1,03 ÷ 900 days of children × (31 + 30 + 31) ÷ 3 = 343,3333 × 30,6667
        var months = List.of(YearMonth.of(2025, 10), YearMonth.of(2025, 11), YearMonth.of(2025, 12));

        assertThat(AverageCost.ofPartOfYear(zl("300000"), Percent.of(new BigDecimal("3")), 900, months)).isEqualTo(zl("10528.89"));
    }

    @ParameterizedTest(name = "SET-20, SET-21, SET-22: {0}: from {1} to {2} costs {3} in March")
    @CsvSource({
        "ACTUAL_DAYS_IN_MONTH, 2026-03-01, , 9300.00", "ACTUAL_DAYS_IN_MONTH, 2026-03-02, , 9000.00", "ACTUAL_DAYS_IN_MONTH, 2026-03-22, , 3000.00",
        "ACTUAL_DAYS_IN_MONTH, 2026-02-01, 2026-03-11, 3000.00",
        "DAYS_30, 2026-03-01, , 9300.00", "DAYS_30, 2026-03-02, , 9300.00", "DAYS_30, 2026-03-22, , 3100.00", "DAYS_30, 2026-03-03, , 8990.00",
        "WHOLE_MONTH, 2026-03-01, , 9300.00", "WHOLE_MONTH, 2026-03-31, , 9300.00", "WHOLE_MONTH, 2026-02-01, 2026-03-02, 9300.00"
    })
    void aPartOfAMonth(PartialMonth reading, String since, String until, String amount) {
        var stay = aStay(since).in(CareForm.SOCIALISATION_FACILITY);

        assertThat(costInMarch(reading, until == null ? stay : stay.until(until, EndReason.RETURN_TO_FAMILY))).isEqualTo(zl(amount));
    }

    @Test
    @DisplayName("SET-21: a full February is one amount, a day less is 27 thirtieths")
    void februaryInThirtieths() {
        var settings = recommendedBut(Policy.PARTIAL_MONTH_INSTITUTION, PartialMonth.DAYS_30);
        var month = month("2026-02", settings, averageCost("9300"));

        assertThat(aChild(aStay("2026-02-01").in(CareForm.SOCIALISATION_FACILITY)).in(month).base()).isEqualTo(zl("9300"));
        assertThat(aChild(aStay("2026-02-02").in(CareForm.SOCIALISATION_FACILITY)).in(month).base()).isEqualTo(zl("8370"));
    }

    @ParameterizedTest(name = "SET-21, SET-22: {0}: a full month in which a year of care ends is one amount")
    @EnumSource
    void aFullMonthIsOneAmountAlsoWhenItIsCut(PartialMonth reading) {
        assertThat(costInMarch(reading, aStay("2025-03-10").in(CareForm.SOCIALISATION_FACILITY))).isEqualTo(zl("9300"));
    }

    @Test
    @DisplayName("SET-22: one amount for each institution and month, however often the child comes and goes")
    void oneAmountForEachInstitution() {
        StayBuilder[] stays = {
            aStay("2026-03-01").in(CareForm.SOCIALISATION_FACILITY).until("2026-03-05", EndReason.RETURN_TO_FAMILY),
            aStay("2026-03-10").in(CareForm.SOCIALISATION_FACILITY).until("2026-03-20", EndReason.TRANSFER_INSTITUTION),
            aStay("2026-03-20").in(CareForm.SOCIALISATION_FACILITY)
        };
        var month = month(
                "2026-03", recommendedBut(Policy.PARTIAL_MONTH_INSTITUTION, PartialMonth.WHOLE_MONTH), averageCost("9300"),
                averageCost(person(7002), "8000", "2012-01-01"));

        assertThat(aChild(stays).in(month).base()).isEqualTo(zl("9300"));
        assertThat(aChild(stays).inFacility(2, person(7002)).in(month).base()).isEqualTo(zl("17300"));
    }

    @ParameterizedTest(name = "SET-23: {0}: intervention is settled by the days of the month")
    @EnumSource
    void interventionIsAlwaysByDays(PartialMonth reading) {
        assertThat(costInMarch(reading, aStay("2026-03-22").in(CareForm.INTERVENTION_FACILITY))).isEqualTo(zl("3000"));
    }

    @Test
    @DisplayName("SET-27: an institution or an average cost that is not known is missing")
    void whatIsNotKnownIsMissing() {
        var child = aChild(aStay("2026-01-01").in(CareForm.SOCIALISATION_FACILITY));

        assertThat(child.in("2026-03").missing()).extracting(Missing::why).containsExactly(Explanation.of("settlement.missing.averageCost"));
        assertThat(child.nobodyKnowsWhere().in(month("2026-03", SettlementFixture.RECOMMENDED, averageCost("1"))).missing())
                .extracting(Missing::why)
                .containsExactly(Explanation.of("settlement.missing.facility"));
    }

    private static Grosze costInMarch(PartialMonth reading, StayBuilder stay) {
        return aChild(stay).in(month("2026-03", recommendedBut(Policy.PARTIAL_MONTH_INSTITUTION, reading), averageCost("9300"))).base();
    }

    private static Grosze on(AverageCosts averages, String day) {
        return averages.on(FACILITY, CareForm.SOCIALISATION_FACILITY, day(day)).amount();
    }

    private static AverageCost general(TerytCode voivodeship, CareForm type, String amount, String publishedOn) {
        return new AverageCost(person(amount.hashCode()), null, voivodeship, type, zl(amount), day(publishedOn), "Dz. Urz. poz. 2");
    }
}
