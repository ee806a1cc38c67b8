package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    @DisplayName("PER-1: both ends belong to a period, so one day is a period of one day")
    void bothEndsAreIncluded() {
        var oneDay = Period.of(MONDAY, MONDAY);

        assertThat(oneDay.days()).isEqualTo(1);
        assertThat(oneDay.contains(MONDAY)).isTrue();
        assertThat(oneDay.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(oneDay.contains(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("PER-1: a period cannot end before it starts")
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> Period.of(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("PER-1");
                    assertThat(refusal.messageKey()).isEqualTo("shared.violation.periodEndsBeforeItStarts");
                    assertThat(refusal.args()).containsExactly(MONDAY, MONDAY.minusDays(1));
                });
    }

    @Test
    @DisplayName("PER-1: an open period has no end and no number of days")
    void anOpenPeriodGoesOn() {
        var open = Period.from(MONDAY);

        assertThat(open.isOpen()).isTrue();
        assertThat(open.contains(LocalDate.of(2199, 12, 31))).isTrue();
        assertThatThrownBy(open::days).isInstanceOf(IllegalStateException.class);
        assertThat(open.endedOn(MONDAY.plusDays(6)).days()).isEqualTo(7);
    }

    @Test
    @DisplayName("PER-2: periods overlap when they share at least one day")
    void sharingTheLastDayIsOverlapping() {
        var week = Period.of(MONDAY, MONDAY.plusDays(6));

        assertThat(week.overlaps(Period.from(MONDAY.plusDays(6)))).isTrue();
        assertThat(week.overlaps(Period.from(MONDAY.plusDays(7)))).isFalse();
        assertThat(week.overlaps(Period.of(MONDAY.minusDays(9), MONDAY))).isTrue();
        assertThat(week.overlaps(Period.of(MONDAY.minusDays(9), MONDAY.minusDays(1)))).isFalse();
        assertThat(Period.from(MONDAY).overlaps(Period.from(MONDAY.plusYears(9)))).isTrue();
    }

    @Property(tries = 300)
    void overlappingIsMutual(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(other)).isEqualTo(one.since().datesUntil(one.until().plusDays(1)).anyMatch(other::contains));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 20))
                .as((start, length) -> Period.of(MONDAY.plusDays(start), MONDAY.plusDays(start + length)));
    }
}
