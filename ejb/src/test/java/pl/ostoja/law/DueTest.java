package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    @ParameterizedTest(name = "TRM-9: a term that ends on {0} is kept until {1} and planned by {2}")
    @CsvSource({
        "2026-11-24, 2026-11-24, 2026-11-24", // a Tuesday
        "2026-11-21, 2026-11-23, 2026-11-20", // a Saturday
        "2026-11-22, 2026-11-23, 2026-11-20", // a Sunday
        "2026-11-11, 2026-11-12, 2026-11-10", // a free Wednesday
        "2026-12-24, 2026-12-28, 2026-12-23", // Christmas Eve since 2025
        "2024-12-24, 2024-12-24, 2024-12-24", // and before
        "2027-05-01, 2027-05-04, 2027-04-30",
    })
    void aTermMovesForward(LocalDate unshifted, LocalDate legal, LocalDate planBy) {
        assertThat(Due.within(unshifted)).isEqualTo(new Due(unshifted, legal, planBy));
    }

    @ParameterizedTest(name = "TRM-11: not later than {0} means by {1}")
    @CsvSource({"2026-11-24, 2026-11-24", "2026-11-21, 2026-11-20", "2026-11-22, 2026-11-20", "2026-12-27, 2026-12-23"})
    void aBackwardTermNeverMovesLater(LocalDate unshifted, LocalDate legal) {
        assertThat(Due.before(unshifted)).isEqualTo(new Due(unshifted, legal, legal));
    }

    @ParameterizedTest(name = "TRM-12: a stay or a validity that ends on {0} ends there")
    @CsvSource({"2026-11-24, 2026-11-24", "2026-11-21, 2026-11-20", "2026-12-26, 2026-12-23"})
    void whatIsNoActNeverMoves(LocalDate unshifted, LocalDate planBy) {
        assertThat(Due.fixed(unshifted)).isEqualTo(new Due(unshifted, unshifted, planBy));
    }

    @Test
    @DisplayName("TRM-9: on the legal day it is still in time, on the next day it is not")
    void theLegalDayIsTheLastOneInTime() {
        var due = Due.within(LocalDate.of(2026, 11, 21));

        assertThat(due.isMissedOn(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(due.isMissedOn(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(due.missedFrom()).isEqualTo("2026-11-24");
    }

    @Test
    @DisplayName("TRM-10: example 12, review of a child aged 2 on 24.10.2026, every 3 months")
    void exampleReviewOfASmallChild() {
        var due = Due.atLeastEvery(Terms.months(LocalDate.of(2026, 10, 24), 3));

        assertThat(due.unshifted()).isEqualTo("2027-01-24"); // a Sunday
        assertThat(due.legal()).isEqualTo("2027-01-25");
        assertThat(due.planBy()).isEqualTo("2027-01-22");
    }

    @Test
    @DisplayName("TRM-10: example 12 the other way, every 6 months because the child turns 3 before")
    void exampleReviewOfAChildTurningThree() {
        var due = Due.atLeastEvery(Terms.months(LocalDate.of(2026, 10, 24), 6));

        assertThat(due.unshifted()).isEqualTo("2027-04-24"); // a Saturday
        assertThat(due.legal()).isEqualTo("2027-04-26");
    }

    @Test
    @DisplayName("TRM-10: example 13, last review on 31.08.2026, every 6 months")
    void exampleEndOfMonth() {
        var due = Due.atLeastEvery(Terms.months(LocalDate.of(2026, 8, 31), 6));

        assertThat(due).isEqualTo(new Due(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 26)));
    }

    @Test
    @DisplayName("TRM-9: example 14, notice within 14 days of a placement on 10 December, in 2026 and in 2024")
    void exampleChristmasEve() {
        assertThat(Due.within(Terms.days(LocalDate.of(2026, 12, 10), 14)).legal()).isEqualTo("2026-12-28");
        assertThat(Due.within(Terms.days(LocalDate.of(2024, 12, 10), 14)).legal()).isEqualTo("2024-12-24");
    }

    @Test
    @DisplayName("TRM-9: example 16, motion within 18 months of a placement in care on 24.05.2025")
    void exampleEighteenMonths() {
        var due = Due.within(Terms.months(LocalDate.of(2025, 5, 24), 18));

        assertThat(due.legal()).isEqualTo("2026-11-24");
        assertThat(Terms.monthsBefore(due.unshifted(), 1)).isEqualTo("2026-10-24"); // the alert
    }

    @Test
    @DisplayName("TRM-9: example 23, objections within 14 days of 22.04.2026 and the decision within 14 days of them")
    void exampleObjections() {
        assertThat(Due.within(Terms.days(LocalDate.of(2026, 4, 22), 14)).legal()).isEqualTo("2026-05-06");

        var decision = Due.within(Terms.days(LocalDate.of(2026, 5, 5), 14));
        assertThat(decision.legal()).isEqualTo("2026-05-19");
        assertThat(decision.missedFrom()).isEqualTo("2026-05-20"); // deemed upheld
    }

    @Property(tries = 500)
    void plannedNotAfterTheCalendarDayAndLegalNotBeforeIt(@ForAll @IntRange(max = 50_000) int epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);
        var due = Due.within(day);

        assertThat(due.planBy()).isBeforeOrEqualTo(day);
        assertThat(due.legal()).isAfterOrEqualTo(day).isBefore(day.plusDays(7));
        assertThat(Holidays.isWorkingDay(due.legal())).isTrue();
        assertThat(Holidays.isWorkingDay(due.planBy())).isTrue();
        assertThat(Due.before(day).legal()).isBeforeOrEqualTo(day);
    }
}
