package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * The way of a case through its steps (UWR art. 11, <i>Za życiem</i> art. 8(6)). All of them are walked through in time whenever one is written down, corrected
 * or taken away, so that a case whose steps could not have been taken like this is never stored.
 */
final class CaseCourse {
    private static final Set<CaseState> BEFORE_ASSIGNMENT = EnumSet.of(CaseState.INTERVIEWED, CaseState.ANALYSED, CaseState.REQUESTED);

    private final CaseKind kind;

    /** Null before the first step. */
    private CaseStanding standing;

    private CaseCourse(CaseKind kind, Collection<CaseStepContent> steps) {
        this.kind = kind;
        steps.stream().sorted(CaseStepContent.IN_TIME).forEach(this::take);
    }

    /** AST-6: how a case stands after these steps. */
    static CaseStanding of(CaseKind kind, Collection<CaseStepContent> steps) {
        CaseCourse course = new CaseCourse(kind, steps);
        if (course.standing == null) {
            throw violation("AST-1", "withoutReport");
        }
        return course.standing;
    }

    /** What can be done next, on a day after all of these steps. */
    static List<CaseStepKind> next(CaseKind kind, Collection<CaseStepContent> steps, LocalDate day) {
        CaseCourse course = new CaseCourse(kind, steps);
        return Stream.of(CaseStepKind.values()).filter(step -> course.refusal(step, day) == null).toList();
    }

    private void take(CaseStepContent step) {
        BusinessRuleViolation refusal = refusal(step.kind(), step.takenOn());
        if (refusal != null) {
            throw refusal;
        }
        LocalDate on = step.takenOn();
        standing = switch (step.kind()) {
            case REPORT -> new CaseStanding(CaseState.REPORTED, on, null, false, false);
            case FOR_LIFE_APPLICATION -> new CaseStanding(CaseState.REQUESTED, on, null, true, false);
            case INTERVIEW -> standing.at(CaseState.INTERVIEWED, on);
            case ANALYSIS -> standing.at(CaseState.ANALYSED, on);
            case REQUEST -> standing.at(CaseState.REQUESTED, on);
            case CONSENT -> standing.bound(true, standing.obliged());
            case COURT_ORDER -> standing.bound(standing.consented(), true);
            case COURT_ORDER_LIFTED -> standing.bound(standing.consented(), false);
            case REFUSAL -> standing.at(CaseState.REFUSED, on);
            case ASSIGNMENT -> standing.at(CaseState.ASSIGNED, on);
            case HAND_OVER -> standing;
            case END -> standing.ended(on, step.monitoredUntil());
        };
    }

    /** Why the step cannot be taken; null if it can. */
    private BusinessRuleViolation refusal(CaseStepKind step, LocalDate on) {
        if (standing == null || standing.on(on).isOver()) {
            return begins(step);
        }
        return switch (step) {
            case REPORT, FOR_LIFE_APPLICATION -> violation("AST-1", "reportedAlready", on);
            case INTERVIEW -> unless(CaseState.REPORTED, on);
            case ANALYSIS -> unless(CaseState.INTERVIEWED, on);
            case REQUEST -> unless(CaseState.ANALYSED, on);
            case CONSENT, COURT_ORDER -> null;
            case COURT_ORDER_LIFTED -> standing.obliged() ? null : violation("AST-1", "noCourtOrder", on);
            case REFUSAL -> refuses(on);
            case ASSIGNMENT -> assigns(on);
            case HAND_OVER, END -> unless(CaseState.ASSIGNED, on);
        };
    }

    /** AST-1: a case begins with the report, one of <i>Za życiem</i> with the application; one that is over may begin anew. */
    private BusinessRuleViolation begins(CaseStepKind step) {
        CaseStepKind first = kind == CaseKind.FOR_LIFE ? CaseStepKind.FOR_LIFE_APPLICATION : CaseStepKind.REPORT;
        return step == first ? null : violation("AST-1", "withoutReport");
    }

    /** AST-1: interview, analysis, request, assignment, one after the other (art. 11(1)–(4)). */
    private BusinessRuleViolation unless(CaseState state, LocalDate on) {
        return standing.on(on) == state ? null : violation("AST-1", "notYet", on, standing.on(on));
    }

    /**
     * AST-2: an assistant follows the request, and the consent or the court's order (art. 8(3), KRO art. 109 § 2(1)); for a minor parent the interview is enough
     * (art. 11(1a)).
     */
    private BusinessRuleViolation assigns(LocalDate on) {
        if (kind == CaseKind.MINOR_PARENT && BEFORE_ASSIGNMENT.contains(standing.state())) {
            return null;
        }
        BusinessRuleViolation tooEarly = unless(CaseState.REQUESTED, on);
        boolean agreed = standing.consented() || standing.obliged();
        return tooEarly != null || agreed ? tooEarly : violation("AST-2", "withoutConsent");
    }

    /** AST-3: what the act or the court makes a duty cannot be refused (art. 11(1a), KRO art. 109 § 2(1)). */
    private BusinessRuleViolation refuses(LocalDate on) {
        if (kind == CaseKind.MINOR_PARENT) {
            return violation("AST-3", "minorParent");
        }
        return standing.obliged() ? violation("AST-3", "courtObliges") : unless(CaseState.REQUESTED, on);
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "assistance.violation." + name, args);
    }
}
