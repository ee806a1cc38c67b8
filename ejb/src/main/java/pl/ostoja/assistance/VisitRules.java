package pl.ostoja.assistance;

import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/** What is written down of a contact with a family. */
final class VisitRules {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private VisitRules() {}

    /** AVI-8: what has happened, how long it lasted and whether the children were seen; what did not take place with the reason. */
    static void check(VisitNote note, LocalDate today) {
        refuse(note.heldOn().isAfter(today), "inTheFuture", note.heldOn());
        boolean reason = note.reason() != null && !note.reason().isBlank();
        refuse(note.outcome().needsReason() != reason, note.outcome().needsReason() ? "visitReason" : "visitReasonUnasked");
        boolean lasted = note.outcome() != VisitOutcome.CANCELLED;
        refuse(lasted != (note.minutes() != null), lasted ? "minutes" : "minutesUnasked");
        refuse(lasted && (note.minutes() < 1 || note.minutes() > MINUTES_OF_A_DAY), "minutes");
        refuse(note.isVisit() != (note.childSeen() != null), note.isVisit() ? "childSeen" : "childSeenUnasked");
    }

    /** AVI-9: an appointment is today or later. */
    static void check(VisitPlan plan, LocalDate today) {
        if (plan.on().isBefore(today)) {
            throw new BusinessRuleViolation("AVI-9", "assistance.violation.plannedInThePast", plan.on());
        }
    }

    private static void refuse(boolean refused, String name, Object... args) {
        if (refused) {
            throw new BusinessRuleViolation("AVI-8", "assistance.violation." + name, args);
        }
    }
}
