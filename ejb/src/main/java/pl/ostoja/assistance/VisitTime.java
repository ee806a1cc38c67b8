package pl.ostoja.assistance;

import java.time.Duration;
import java.time.Instant;
import pl.ostoja.duty.Deadline;

/** AVI-15: how long a visit lasted that was begun. */
final class VisitTime {
    /** Who has been there longer has forgotten to say that it ended. */
    private static final int MOST = 10 * 60;

    private VisitTime() {}

    /** Whole minutes, those begun counted; null if it cannot have been one visit. */
    static Integer minutes(Instant begun, Instant ended) {
        long minutes = Math.max(1, Duration.between(begun, ended).plusSeconds(59).toMinutes());
        return minutes > MOST ? null : Math.toIntExact(minutes);
    }

    /** Adds the minutes to what was written down of the day on which the visit was begun; what was typed stays. */
    static VisitNote fill(VisitNote note, Instant begun, Instant ended) {
        boolean asked = note.minutes() == null && note.outcome() != VisitOutcome.CANCELLED;
        return asked && begun != null && note.heldOn().equals(begun.atZone(Deadline.POLAND).toLocalDate()) ? note.lasting(minutes(begun, ended)) : note;
    }
}
