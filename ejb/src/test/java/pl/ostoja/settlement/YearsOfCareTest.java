package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.settlement.SettlementFixture.RECOMMENDED;
import static pl.ostoja.settlement.SettlementFixture.recommendedBut;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.law.Feb29;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.Readings;
import pl.ostoja.law.Readings.YearCounting;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlacementFixture.StayBuilder;

class YearsOfCareTest {

    @ParameterizedTest(name = "SET-2: placed on 10 March 2025, on {0} in year {1}")
    @CsvSource({
        "2025-03-10, 1", "2026-03-09, 1", "2026-03-10, 2", "2027-03-09, 2", "2027-03-10, 3", "2028-03-09, 3", "2028-03-10, 4", "2026-01-01, 1",
        "2025-03-09, 1" // what was spent before
    })
    void yearsRunFromTheFirstDay(String day, int year) {
        assertThat(yearOn(day, RECOMMENDED, aStay("2025-03-10"))).isEqualTo(year);
    }

    @ParameterizedTest(name = "SET-3: with KC112 on {0} in year {1}")
    @CsvSource({"2026-03-10, 1", "2026-03-11, 2", "2027-03-10, 2", "2027-03-11, 3"})
    void aYearMayEndWithTheAnniversary(String day, int year) {
        assertThat(yearOn(day, recommendedBut(Policy.YEAR_BOUNDARY, Readings.YearBoundary.KC112), aStay("2025-03-10"))).isEqualTo(year);
    }

    @ParameterizedTest(name = "SET-4: placed on 29 February 2024, with {0} on {1} in year {2}")
    @CsvSource({
        "LAST_OF_FEBRUARY, 2025-02-27, 1", "LAST_OF_FEBRUARY, 2025-02-28, 2", "FIRST_OF_MARCH, 2025-02-28, 1", "FIRST_OF_MARCH, 2025-03-01, 2",
        "LAST_OF_FEBRUARY, 2028-02-28, 4", "LAST_OF_FEBRUARY, 2028-02-29, 5", "FIRST_OF_MARCH, 2028-02-28, 4", "FIRST_OF_MARCH, 2028-02-29, 5"
    })
    void theTwentyNinthOfFebruary(Feb29 reading, String day, int year) {
        assertThat(yearOn(day, recommendedBut(Policy.FEB29, reading), aStay("2024-02-29"))).isEqualTo(year);
    }

    @Test
    @DisplayName("SET-3, SET-4: the year that ends with the anniversary of 29 February")
    void bothReadingsTogether() {
        var settings = Settings.of(Policies.recommended()
                .with(Policy.YEAR_BOUNDARY, Readings.YearBoundary.KC112)
                .with(Policy.FEB29, Feb29.FIRST_OF_MARCH));

        assertThat(yearOn("2025-03-01", settings, aStay("2024-02-29"))).isEqualTo(1);
        assertThat(yearOn("2025-03-02", settings, aStay("2024-02-29"))).isEqualTo(2);
    }

    /** law.md 17, example 7: an interrupted stay. */
    @ParameterizedTest(name = "{0}: on {2} in year {3}, {1}")
    @CsvSource({
        "CONTINUOUS_EPISODE_RESTART, SET-2, 2024-11-29, 1", "CONTINUOUS_EPISODE_RESTART, SET-2, 2025-09-15, 1",
        "CONTINUOUS_EPISODE_RESTART, SET-2, 2026-09-14, 1", "CONTINUOUS_EPISODE_RESTART, SET-2, 2026-09-15, 2",
        "CUMULATIVE_DAYS, SET-5, 2024-11-29, 1", "CUMULATIVE_DAYS, SET-5, 2025-09-15, 1",
        "CUMULATIVE_DAYS, SET-5, 2025-11-15, 1", "CUMULATIVE_DAYS, SET-5, 2025-11-16, 2", "CUMULATIVE_DAYS, SET-5, 2026-11-15, 2",
        "CUMULATIVE_DAYS, SET-5, 2026-11-16, 3",
        "CALENDAR_FROM_FIRST, SET-6, 2024-11-29, 1", "CALENDAR_FROM_FIRST, SET-6, 2025-09-15, 2",
        "CALENDAR_FROM_FIRST, SET-6, 2026-01-31, 2", "CALENDAR_FROM_FIRST, SET-6, 2026-02-01, 3"
    })
    void anInterruptedStay(YearCounting reading, String rule, String day, int year) {
        assertThat(yearOn(
                        day, recommendedBut(Policy.YEAR_COUNTING, reading), aStay("2024-02-01").until("2024-11-30", EndReason.RETURN_TO_FAMILY),
                        aStay("2025-09-15")))
                .isEqualTo(year);
    }

    @ParameterizedTest(name = "SET-5: {0} counts whole years of 365 days, whatever YEAR_BOUNDARY and FEB29 say")
    @EnumSource
    void daysKnowNoAnniversary(Readings.YearBoundary boundary) {
        var settings = Settings.of(Policies.recommended()
                .with(Policy.YEAR_COUNTING, YearCounting.CUMULATIVE_DAYS)
                .with(Policy.YEAR_BOUNDARY, boundary)
                .with(Policy.FEB29, Feb29.FIRST_OF_MARCH));

        assertThat(yearOn("2025-02-26", settings, aStay("2024-02-29"))).isEqualTo(1);
        assertThat(yearOn("2025-02-27", settings, aStay("2024-02-29"))).isEqualTo(1); // the 365th day
        assertThat(yearOn("2025-02-28", settings, aStay("2024-02-29"))).isEqualTo(2);
    }

    @Test
    @DisplayName("SET-5: a leaving day that counts is a day of care")
    void theLeavingDayCountsWhereItIsPaid() {
        var settings = Settings.of(Policies.recommended()
                .with(Policy.YEAR_COUNTING, YearCounting.CUMULATIVE_DAYS)
                .with(Policy.COUNT_LEAVING_DAY, true));

        assertThat(yearOn(
                        "2025-11-15", settings, aStay("2024-02-01").until("2024-11-30", EndReason.RETURN_TO_FAMILY), aStay("2025-09-15")))
                .isEqualTo(2); // 304 days, 61 are left
    }

    @Test
    @DisplayName("SET-2: another family, an institution, adulthood and an ending other than the return home go on counting")
    void nothingElseBeginsAnew() {
        StayBuilder[] stays = {
            aStay("2024-05-01").until("2024-12-01", EndReason.TRANSFER_INSTITUTION),
            aStay("2024-12-01").in(CareForm.SOCIALISATION_FACILITY).until("2025-02-01", EndReason.RUNAWAY_REMOVED),
            aStay("2025-06-01").until("2025-09-01", EndReason.CONTINUES_AS_ADULT),
            aStay("2025-09-01").on(LegalBasis.ADULT_STAY)
        };

        assertThat(yearOn("2025-04-30", RECOMMENDED, stays)).isEqualTo(1);
        assertThat(yearOn("2026-04-30", RECOMMENDED, stays)).isEqualTo(2);
        assertThat(yearOn("2026-05-01", RECOMMENDED, stays)).isEqualTo(3);
    }

    @Test
    @DisplayName("SET-7: with GAP_NOT_INTERRUPTING switched off days between two stays begin a new count, a move does not")
    void gapsMayInterrupt() {
        StayBuilder[] stays = {
            aStay("2024-05-01").until("2024-12-01", EndReason.TRANSFER_FAMILY_CARE),
            aStay("2024-12-01").withFamily(1002).until("2025-02-01", EndReason.RUNAWAY_REMOVED),
            aStay("2025-06-01")
        };
        var interrupting = recommendedBut(Policy.GAP_NOT_INTERRUPTING, false);

        assertThat(yearOn("2026-05-01", RECOMMENDED, stays)).isEqualTo(3);
        assertThat(yearOn("2025-01-31", interrupting, stays)).isEqualTo(1);
        assertThat(yearOn("2026-05-31", interrupting, stays)).isEqualTo(1);
        assertThat(yearOn("2026-06-01", interrupting, stays)).isEqualTo(2);
    }

    /** The year of the run of care that began last. */
    private static int yearOn(String iso, Settings settings, StayBuilder... stays) {
        var day = day(iso);
        var runs = CareRun.of(aChildBorn("2010-01-01", stays), settings);
        int current = 0;
        while (current + 1 < runs.size() && !runs.get(current + 1).since().isAfter(day)) {
            current++;
        }
        return YearsOfCare.of(runs, current, settings).on(day);
    }
}
