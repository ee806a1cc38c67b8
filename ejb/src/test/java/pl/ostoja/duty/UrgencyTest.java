package pl.ostoja.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.law.Due;

@DisplayName("DUT-1: how near a deadline is")
class UrgencyTest {

    @ParameterizedTest(name = "DUT-1: legal day {0}, seen on 2026-11-21 -> {1}")
    @CsvSource({
        "2026-11-20, OVERDUE",
        "2026-11-21, TODAY",
        "2026-11-22, WITHIN_7_DAYS",
        "2026-11-28, WITHIN_7_DAYS",
        "2026-11-29, WITHIN_30_DAYS",
        "2026-12-21, WITHIN_30_DAYS",
        "2026-12-22, LATER"
    })
    void daysDecide(LocalDate legal, Urgency expected) {
        assertThat(Urgency.of(legal, LocalDate.of(2026, 11, 21))).isEqualTo(expected);
    }

    @Test
    void theLegalDayDecidesNotTheUnshiftedOne() {
        // 28.11.2026 is a Saturday, so the term ends on Monday.
        var deadline = new Deadline.ByDay(Due.within(LocalDate.of(2026, 11, 28)));

        assertThat(Urgency.of(deadline, ZonedDateTime.parse("2026-11-30T23:59:59+01:00[Europe/Warsaw]")))
                .isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(deadline, ZonedDateTime.parse("2026-12-01T00:00:00+01:00[Europe/Warsaw]")))
                .isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void aMomentIsOverdueWithinItsDay() {
        var deadline = new Deadline.ByMoment(Instant.parse("2026-11-21T09:00:00Z"));

        assertThat(Urgency.of(deadline, ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Warsaw]")))
                .isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(deadline, ZonedDateTime.parse("2026-11-21T10:00:01+01:00[Europe/Warsaw]")))
                .isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void theDayOfAMomentIsThePolishOne() {
        // Half past eleven in the evening in UTC is already the next day in Poland.
        var deadline = new Deadline.ByMoment(Instant.parse("2026-11-21T23:30:00Z"));

        assertThat(deadline.legalDay()).isEqualTo("2026-11-22");
        assertThat(Urgency.of(deadline, ZonedDateTime.parse("2026-11-21T23:10:00Z"))).isEqualTo(Urgency.TODAY);
    }
}
