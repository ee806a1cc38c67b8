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

    /** Null before the report. */
    private CaseStanding standing;

    /** Whether a court obliges the family to the work that goes on, or to the next one. */
    private boolean ordered;

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

    /** AST-6: how a case stood on a day, by what had happened until then; as reported before its report. */
    static CaseState on(CaseKind kind, Collection<CaseStepContent> steps, LocalDate day) {
        CaseCourse course = new CaseCourse(kind, steps.stream().filter(step -> !step.takenOn().isAfter(day)).toList());
        return course.standing == null ? CaseState.REPORTED : course.standing.on(day);
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
            case REPORT -> new CaseStanding(CaseState.REPORTED, on, null, false, ordered);
            case FOR_LIFE_APPLICATION -> new CaseStanding(CaseState.REQUESTED, on, null, true, ordered);
            case INTERVIEW -> standing.at(CaseState.INTERVIEWED, on);
            case ANALYSIS -> standing.at(CaseState.ANALYSED, on);
            case REQUEST -> standing.at(CaseState.REQUESTED, on);
            case CONSENT -> standing.bound(true, standing.obliged());
            case COURT_ORDER -> ordered(true);
            case COURT_ORDER_LIFTED -> ordered(false);
            case REFUSAL -> standing.at(CaseState.REFUSED, on);
            case ASSIGNMENT -> standing.at(CaseState.ASSIGNED, on);
            case HAND_OVER, AUTHORISATION, SUPPORT_CATALOGUE -> standing;
            case END -> ended(step);
        };
    }

    private CaseStanding ordered(boolean now) {
        ordered = now;
        return standing == null ? null : standing.bound(standing.consented(), now);
    }

    /** With the work the order is carried out; another work needs another one. */
    private CaseStanding ended(CaseStepContent end) {
        ordered = false;
        return standing.ended(end.takenOn(), end.monitoredUntil());
    }

    /** Why the step cannot be taken; null if it can. */
    private BusinessRuleViolation refusal(CaseStepKind step, LocalDate on) {
        if (standing == null || standing.on(on).isOver()) {
            return begins(step, on);
        }
        return switch (step) {
            case REPORT, FOR_LIFE_APPLICATION -> standing.on(on) == CaseState.MONITORED ? begins(step, on) : violation("AST-1", "reportedAlready", on);
            case INTERVIEW -> unless(CaseState.REPORTED, on);
            case ANALYSIS -> unless(CaseState.INTERVIEWED, on);
            case REQUEST -> unless(CaseState.ANALYSED, on);
            case CONSENT, COURT_ORDER -> null;
            case COURT_ORDER_LIFTED -> lifts(on);
            case REFUSAL -> refuses(on);
            case ASSIGNMENT -> assigns(on);
            case HAND_OVER, END -> unless(CaseState.ASSIGNED, on);
            case AUTHORISATION, SUPPORT_CATALOGUE -> kind == CaseKind.FOR_LIFE ? unless(CaseState.ASSIGNED, on) : violation("AST-15", "onlyForLife");
        };
    }

    /**
     * AST-1: a case begins with the report, one of <i>Za życiem</i> with the application; one that is over, or only monitored, may begin anew. A court may oblige a family
     * before the centre learns of it.
     */
    private BusinessRuleViolation begins(CaseStepKind step, LocalDate on) {
        if (step == CaseStepKind.COURT_ORDER) {
            return null;
        }
        if (step == CaseStepKind.COURT_ORDER_LIFTED) {
            return lifts(on);
        }
        CaseStepKind first = kind == CaseKind.FOR_LIFE ? CaseStepKind.FOR_LIFE_APPLICATION : CaseStepKind.REPORT;
        return step == first ? null : violation("AST-1", "withoutReport");
    }

    private BusinessRuleViolation lifts(LocalDate on) {
        return ordered ? null : violation("AST-1", "noCourtOrder", on);
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
