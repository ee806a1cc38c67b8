package pl.ostoja.assistance;

import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/** What is written down of a step. */
final class CaseStepRules {
    private CaseStepRules() {}

    /** AST-7: what has happened; a refusal with its reasons, an end with its reason and, if the family is monitored, until when. */
    static void check(CaseStepContent step, LocalDate today) {
        if (step.takenOn().isAfter(today)) {
            throw refused("inTheFuture", step.takenOn());
        }
        if (step.kind() == CaseStepKind.REFUSAL && (step.notes() == null || step.notes().isBlank())) {
            throw refused("refusedWithoutReasons");
        }
        boolean ends = step.kind() == CaseStepKind.END;
        if (ends != (step.end() != null)) {
            throw refused("endReason");
        }
        if (step.monitoredUntil() != null && (!ends || step.monitoredUntil().isBefore(step.takenOn()))) {
            throw refused("monitoredUntil", step.takenOn());
        }
        if (step.notesHidden() && step.kind() != CaseStepKind.HAND_OVER) {
            throw refused("notesHidden");
        }
    }

    private static BusinessRuleViolation refused(String name, Object... args) {
        return new BusinessRuleViolation("AST-7", "assistance.violation." + name, args);
    }
}
