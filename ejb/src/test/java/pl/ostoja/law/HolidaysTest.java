package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest(name = "HOL-3: Easter of {0} is on {1}")
    @CsvSource({
        "2024, 2024-03-31, 2024-04-01, 2024-05-19, 2024-05-30",
        "2025, 2025-04-20, 2025-04-21, 2025-06-08, 2025-06-19",
        "2026, 2026-04-05, 2026-04-06, 2026-05-24, 2026-06-04",
        "2027, 2027-03-28, 2027-03-29, 2027-05-16, 2027-05-27",
        "2028, 2028-04-16, 2028-04-17, 2028-06-04, 2028-06-15",
        "2029, 2029-04-01, 2029-04-02, 2029-05-20, 2029-05-31",
        "2030, 2030-04-21, 2030-04-22, 2030-06-09, 2030-06-20",
        "2031, 2031-04-13, 2031-04-14, 2031-06-01, 2031-06-12",
    })
    void theDaysThatFollowEaster(int year, LocalDate easter, LocalDate monday, LocalDate pentecost, LocalDate corpusChristi) {
        assertThat(Holidays.easter(year)).isEqualTo(easter);
        assertThat(Holidays.on(easter)).contains(Holiday.EASTER_SUNDAY);
        assertThat(Holidays.on(monday)).contains(Holiday.EASTER_MONDAY);
        assertThat(Holidays.on(pentecost)).contains(Holiday.PENTECOST);
        assertThat(Holidays.on(corpusChristi)).contains(Holiday.CORPUS_CHRISTI);
    }

    @ParameterizedTest(name = "HOL-1: {0} is free: {1}")
    @CsvSource({
        "2026-01-01, true", "2026-01-06, true", "2026-05-01, true", "2026-05-03, true", "2026-08-15, true",
        "2026-11-01, true", "2026-11-11, true", "2026-12-25, true", "2026-12-26, true",
        "2025-12-24, true", // the first free Christmas Eve
        "2024-12-24, false", // still a working Tuesday
        "2010-01-06, false", // Epiphany is free since 2011
        "2026-11-22, true", // a Sunday
        "2026-11-21, false", // a Saturday is not free ...
        "2026-05-02, false", // Flag Day is a holiday, but not free; here a Saturday
        "2026-11-23, false",
    })
    void freeDays(LocalDate day, boolean free) {
        assertThat(Holidays.isFree(day)).isEqualTo(free);
    }

    @Test
    @DisplayName("HOL-2: a Saturday is not free, but no working day either")
    void aSaturdayIsNoWorkingDay() {
        var saturday = LocalDate.of(2026, 11, 21);

        assertThat(Holidays.isWorkingDay(saturday)).isFalse();
        assertThat(Holidays.firstWorkingDayFrom(saturday)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Holidays.lastWorkingDayUntil(saturday)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest(name = "HOL-2: from {0} the next working day is {1}, the last one {2}")
    @CsvSource({
        "2026-12-24, 2026-12-28, 2026-12-23", // Thursday to Sunday are all free
        "2027-05-01, 2027-05-04, 2027-04-30", // Saturday, Sunday, Monday 3 May
        "2026-04-04, 2026-04-07, 2026-04-03", // Holy Saturday to Easter Monday
        "2026-11-23, 2026-11-23, 2026-11-23",
    })
    void runsOfFreeDaysAreCrossed(LocalDate day, LocalDate next, LocalDate last) {
        assertThat(Holidays.firstWorkingDayFrom(day)).isEqualTo(next);
        assertThat(Holidays.lastWorkingDayUntil(day)).isEqualTo(last);
    }

    @Test
    @DisplayName("HOL-1: the same days are free as in an independent calendar, 2015 to 2040")
    void agreesWithAnIndependentCalendar() {
        var poland = HolidayManager.getInstance(ManagerParameters.create("pl"));
        for (int year = 2015; year <= 2040; year++) {
            for (int day = 1; day <= Year.of(year).length(); day++) {
                var date = LocalDate.ofYearDay(year, day);
                assertThat(Holidays.isFree(date))
                        .as(date.toString())
                        .isEqualTo(date.getDayOfWeek() == DayOfWeek.SUNDAY || poland.isHoliday(date));
            }
        }
    }
}
