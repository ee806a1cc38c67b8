package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import pl.ostoja.access.AccountId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

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

    /**
     * AST-13: a family is handed over to somebody else, and not before it was given last: what came after that day would have no place.
     *
     * @param holder whose family it is on that day
     */
    static void checkHandOver(AssignAssistant command, Optional<AccountId> holder, Collection<CaseStepContent> steps) {
        if (holder.filter(command.assistant()::equals).isPresent()) {
            throw new BusinessRuleViolation("AST-13", "assistance.violation.holdsAlready");
        }
        steps.stream()
                .filter(step -> step.kind().gives())
                .map(CaseStepContent::takenOn)
                .filter(command.since()::isBefore)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> {
                    throw new BusinessRuleViolation("AST-13", "assistance.violation.givenSince", last);
                });
    }

    /**
     * AST-18: an assignment, or a hand-over, was a mistake: it is the last one, and nobody has written down any work since.
     *
     * @param worked whether somebody has
     */
    static void checkGivingTakenBack(CaseStepContent given, Collection<CaseStepContent> steps, boolean worked) {
        boolean last = steps.stream().filter(step -> step.kind().movesTheCaseload()).max(CaseStepContent.IN_TIME).filter(given::equals).isPresent();
        if (!given.kind().gives() || !last) {
            throw new BusinessRuleViolation("AST-18", "assistance.violation.noGiving");
        }
        if (worked) {
            throw new BusinessRuleViolation("AST-18", "assistance.violation.workedSince", given.takenOn());
        }
    }

    /**
     * AST-14: the work does not end while something of it is unfinished, unless it is said why it ends all the same.
     *
     * @param despite why it does; null if nobody says
     */
    static void checkUnfinished(Collection<Explanation> unfinished, String despite) {
        if (!unfinished.isEmpty() && (despite == null || despite.isBlank())) {
            throw new BusinessRuleViolation("AST-14", "assistance.violation.unfinished", unfinished.size());
        }
    }

    private static BusinessRuleViolation refused(String name, Object... args) {
        return new BusinessRuleViolation("AST-7", "assistance.violation." + name, args);
    }
}
