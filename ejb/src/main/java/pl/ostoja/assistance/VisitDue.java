package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A visit that is due.
 *
 * @param from the day from which its term runs
 * @param due its last day, itself in time
 * @param done the day on which it took place; null if it did not
 * @param instead the day of the later visit after which it is owed no more; null unless it was missed and there was one
 */
public record VisitDue(LocalDate from, LocalDate due, LocalDate done, LocalDate instead) implements Serializable {
    static VisitDue open(LocalDate from, LocalDate due) {
        return new VisitDue(from, due, null, null);
    }

    VisitDue doneOn(LocalDate day) {
        return new VisitDue(from, due, day, null);
    }

    VisitDue madeUpForOn(LocalDate day) {
        return new VisitDue(from, due, null, day);
    }

    public boolean isOpen() {
        return done == null && instead == null;
    }

    /** Whether its last day had passed without it. */
    public boolean isLate(LocalDate day) {
        return due.isBefore(done == null ? day : done);
    }
}
