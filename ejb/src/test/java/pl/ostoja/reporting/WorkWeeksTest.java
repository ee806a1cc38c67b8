package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.Period;

class WorkWeeksTest {
    private static final HoursOverTime FULL_TIME = new HoursOverTime(new BigDecimal("40"), List.of());

    @ParameterizedTest(name = "RPT-9: on {0} the first week ends on {1}")
    @CsvSource({
        "2026-11-23, 2026-11-29", // Monday
        "2026-11-27, 2026-11-29", // Friday
        "2026-11-28, 2026-12-06", // Saturday: the days until Monday belong to the week that follows
        "2026-11-29, 2026-12-06", // Sunday
        "2026-12-24, 2027-01-03" // Thursday, Christmas Eve: the next working day is the Monday after
    })
    void theFirstWeekHasAWorkingDay(LocalDate today, LocalDate sunday) {
        List<Period> weeks = WorkWeeks.from(today);

        assertThat(weeks).hasSize(8);
        assertThat(weeks.getFirst()).isEqualTo(Period.of(today, sunday));
        assertThat(weeks.get(1)).isEqualTo(Period.of(sunday.plusDays(1), sunday.plusDays(7)));
        assertThat(weeks.getLast().until()).isEqualTo(sunday.plusWeeks(7));
    }

    @ParameterizedTest(name = "RPT-9: from {0} to {1} full time is {2} hours")
    @CsvSource({
        "2026-11-23, 2026-11-29, 40", // no holiday
        "2026-11-09, 2026-11-15, 32", // Wednesday 11 November
        "2026-12-21, 2026-12-27, 16", // Thursday and Friday are free, and Saturday 26 December takes another day
        "2026-12-28, 2027-01-03, 32", // Friday 1 January
        "2026-11-25, 2026-11-29, 24", // from Wednesday on
        "2026-11-28, 2026-11-29, 0", // a weekend
        "2026-12-26, 2026-12-27, 0" // never less than nothing
    })
    void holidaysTakeHoursAway(LocalDate from, LocalDate to, BigDecimal hours) {
        assertThat(WorkWeeks.hours(FULL_TIME, Period.of(from, to))).isEqualByComparingTo(hours);
    }

    @Test
    @DisplayName("RPT-9: each day counts by the hours of that day")
    void partTimeBeginsInTheMiddleOfAWeek() {
        var fromThursday = new HoursOverTime(new BigDecimal("40"), List.of(new HoursOverTime.Hours(LocalDate.of(2026, 11, 26), new BigDecimal("20"))));

        assertThat(WorkWeeks.hours(fromThursday, Period.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)))).isEqualByComparingTo("32");
    }
}
