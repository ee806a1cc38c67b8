package pl.ostoja.note;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import pl.ostoja.access.Condition;

/** How things stand with a note. */
public enum NoteState {
    /** To be paid, and not late. */
    OPEN("n.cancelled = false and n.open > 0 and n.dueOn >= :today"),
    /** NOT-8. */
    LATE("n.cancelled = false and n.open > 0 and n.dueOn < :today"),
    PAID("n.cancelled = false and n.open = 0 and n.total >= 0"),
    /** A correction that takes something off. */
    CREDIT("n.cancelled = false and n.total < 0"),
    /** Taken back as a whole by a correcting note. */
    CANCELLED("n.cancelled = true");

    private final String condition;

    NoteState(String condition) {
        this.condition = condition;
    }

    /** The same in JPQL, of a note {@code n}; only of some states it matters what day it is. */
    Condition condition(LocalDate today) {
        return new Condition(condition, condition.contains(":today") ? Map.of("today", today) : Map.of());
    }

    static NoteState of(boolean cancelled, BigDecimal total, BigDecimal open, LocalDate dueOn, LocalDate today) {
        if (cancelled) {
            return CANCELLED;
        }
        if (total.signum() < 0) {
            return CREDIT;
        }
        if (open.signum() == 0) {
            return PAID;
        }
        return today.isAfter(dueOn) ? LATE : OPEN;
    }
}
