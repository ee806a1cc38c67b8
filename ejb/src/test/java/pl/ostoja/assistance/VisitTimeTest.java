package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** AVI-15. */
class VisitTimeTest {
    /** A quarter past midnight in Poland, and the day before by universal time. */
    private static final Instant BEGUN = Instant.parse("2026-03-09T23:15:00Z");

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    @Test
    void aVisitLastsFromItsBeginningToItsEnd() {
        assertThat(VisitTime.fill(note(VisitOutcome.DONE, DAY, null), BEGUN, BEGUN.plusSeconds(45 * 60)).minutes()).isEqualTo(45);
        assertThat(VisitTime.minutes(BEGUN, BEGUN)).as("a visit has at least one minute").isEqualTo(1);
        assertThat(VisitTime.minutes(BEGUN, BEGUN.plusSeconds(61))).as("a minute begun counts").isEqualTo(2);
    }

    @Test
    void theClockThatIsSetForwardTakesNothingAway() {
        Instant before = Instant.parse("2026-03-29T00:30:00Z");
        assertThat(VisitTime.minutes(before, Instant.parse("2026-03-29T01:30:00Z"))).isEqualTo(60);
    }

    @Test
    void whatWasTypedStays() {
        assertThat(VisitTime.fill(note(VisitOutcome.DONE, DAY, 30), BEGUN, BEGUN.plusSeconds(45 * 60)).minutes()).isEqualTo(30);
        assertThat(VisitTime.fill(note(VisitOutcome.CANCELLED, DAY, null), BEGUN, BEGUN.plusSeconds(45 * 60)).minutes()).as("it did not take place").isNull();
    }

    @Test
    void whatCannotHaveBeenOneVisitIsAskedFor() {
        assertThat(VisitTime.minutes(BEGUN, BEGUN.plusSeconds(600 * 60))).isEqualTo(600);
        assertThat(VisitTime.minutes(BEGUN, BEGUN.plusSeconds(600 * 60 + 1))).as("nobody said that it ended").isNull();
        assertThat(VisitTime.fill(note(VisitOutcome.DONE, DAY.plusDays(1), null), BEGUN, BEGUN.plusSeconds(45 * 60)).minutes()).as("of another day").isNull();
        assertThat(VisitTime.fill(note(VisitOutcome.DONE, DAY, null), null, BEGUN).minutes()).as("nobody said that it began").isNull();
    }

    private static VisitNote note(VisitOutcome outcome, LocalDate on, Integer minutes) {
        return new VisitNote(VisitKind.HOME, outcome, on, null, minutes, null, null, null, null, null, null);
    }
}
