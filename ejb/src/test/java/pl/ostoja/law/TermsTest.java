package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    @Test
    @DisplayName("TRM-1: the day of the event is not counted")
    void daysAfterAnEvent() {
        assertThat(Terms.days(LocalDate.of(2026, 12, 10), 14)).isEqualTo("2026-12-24");
        assertThat(Terms.days(LocalDate.of(2028, 2, 28), 1)).isEqualTo("2028-02-29");
    }

    @Test
    @DisplayName("TRM-2: a week ends on the day of the same name")
    void weeks() {
        assertThat(Terms.weeks(LocalDate.of(2026, 11, 18), 2)).isEqualTo("2026-12-02");
    }

    @ParameterizedTest(name = "TRM-3: {0} + {1} months = {2}")
    @CsvSource({
        "2025-05-24, 18, 2026-11-24",
        "2026-08-31, 6, 2027-02-28", // no 31 February
        "2027-08-31, 6, 2028-02-29", // but 29 in a leap year
        "2026-11-30, 3, 2027-02-28",
        "2026-02-28, 6, 2026-08-28", // the same number, not the last day
        "2026-01-31, 1, 2026-02-28",
        "2026-12-31, 3, 2027-03-31",
    })
    void months(LocalDate event, int months, LocalDate end) {
        assertThat(Terms.months(event, months)).isEqualTo(end);
    }

    @ParameterizedTest(name = "TRM-4: {0} + {1} years = {2}")
    @CsvSource({"2026-03-10, 1, 2027-03-10", "2024-02-29, 1, 2025-02-28", "2024-02-29, 4, 2028-02-29", "2023-02-28, 1, 2024-02-28"})
    void years(LocalDate event, int years, LocalDate end) {
        assertThat(Terms.years(event, years)).isEqualTo(end);
    }

    @Test
    @DisplayName("TRM-5: backwards from a placement on 1 December: information 7 days before, documents the day before")
    void backwards() {
        var placement = LocalDate.of(2026, 12, 1);

        assertThat(Terms.daysBefore(placement, 7)).isEqualTo("2026-11-24");
        assertThat(Terms.daysBefore(placement, 1)).isEqualTo("2026-11-30");
        assertThat(Terms.monthsBefore(LocalDate.of(2026, 3, 31), 1)).isEqualTo("2026-02-28");
        assertThat(Terms.yearsBefore(LocalDate.of(2028, 2, 29), 1)).isEqualTo("2027-02-28");
    }

    @ParameterizedTest(name = "TRM-6: 24 hours from {0} end at {1} on the clock")
    @CsvSource({
        "2026-11-21T18:30, 2026-11-22T18:30", // over a Saturday night
        "2026-10-24T18:30, 2026-10-25T17:30", // the night has one hour more
        "2027-03-27T18:30, 2027-03-28T19:30", // the night has one hour less
        "2026-12-24T23:00, 2026-12-25T23:00",
    })
    void hoursElapse(LocalDateTime event, LocalDateTime end) {
        Instant due = Terms.hours(event.atZone(POLAND).toInstant(), 24);

        assertThat(due.atZone(POLAND).toLocalDateTime()).isEqualTo(end);
    }

    @ParameterizedTest(name = "TRM-7: issued {0}, valid 2 years, the last day is {1}")
    @CsvSource({"2026-03-10, 2028-03-09", "2026-01-01, 2027-12-31", "2024-02-29, 2026-02-27", "2026-03-01, 2028-02-29"})
    void theLastValidDayIsTheDayBeforeTheAnniversary(LocalDate issued, LocalDate last) {
        assertThat(Terms.lastValidDay(issued, 2)).isEqualTo(last);
    }

    @ParameterizedTest(name = "TRM-8: at once after {0} within {1} working days is by {2}")
    @CsvSource({
        "2026-11-19, 1, 2026-11-20",
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 1, 2026-11-23", // Saturday
        "2026-12-23, 1, 2026-12-28", // over Christmas
        "2026-12-23, 2, 2026-12-29",
        "2026-11-21, 0, 2026-11-21", // on the day itself
    })
    void promptlyIsATargetInWorkingDays(LocalDate event, int workingDays, LocalDate target) {
        assertThat(Terms.promptly(event, workingDays)).isEqualTo(target);
    }

    @Property(tries = 300)
    void aTermForwardAndBackwardInDaysAgree(@ForAll @IntRange(max = 40_000) int day, @ForAll @IntRange(max = 400) int length) {
        var event = LocalDate.ofEpochDay(day);

        assertThat(Terms.daysBefore(Terms.days(event, length), length)).isEqualTo(event);
    }

    @Property(tries = 300)
    void monthsNeverSpillIntoTheNextMonth(@ForAll @IntRange(max = 40_000) int day, @ForAll @IntRange(max = 48) int months) {
        var event = LocalDate.ofEpochDay(day);
        var end = Terms.months(event, months);

        assertThat(end.getYear() * 12 + end.getMonthValue()).isEqualTo(event.getYear() * 12 + event.getMonthValue() + months);
        assertThat(end.getDayOfMonth()).isEqualTo(Math.min(event.getDayOfMonth(), end.lengthOfMonth()));
    }
}
