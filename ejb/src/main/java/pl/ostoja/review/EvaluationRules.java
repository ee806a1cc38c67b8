package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down as an evaluation of a foster family, and what cannot. */
final class EvaluationRules {
    private EvaluationRules() {}

    /**
     * EVA-10: an evaluation was made on a day that has come, after the first child was placed, and one on a day.
     *
     * @param others days of the family's other evaluations
     */
    static void check(LocalDate madeOn, LocalDate firstPlacedOn, Collection<LocalDate> others, LocalDate today) {
        if (madeOn.isAfter(today)) {
            throw new BusinessRuleViolation("EVA-10", "review.violation.evaluationInTheFuture", madeOn);
        }
        if (firstPlacedOn == null || !madeOn.isAfter(firstPlacedOn)) {
            throw new BusinessRuleViolation("EVA-10", "review.violation.evaluationBeforePlacement", madeOn);
        }
        if (others.contains(madeOn)) {
            throw new BusinessRuleViolation("EVA-10", "review.violation.evaluationTwice", madeOn);
        }
    }

    /**
     * EVA-11: one step follows the other, none lies ahead, and what comes after its term has no effect: late objections do not count (art. 134(2a)), and
     * what was not decided in time is upheld already (art. 134(2c)).
     */
    static void check(LocalDate madeOn, EvaluationCourse course, CareLaw law, LocalDate today) {
        step(madeOn, course.deliveredOn(), today, "review.violation.deliveredTooEarly");
        step(course.deliveredOn(), course.objectedOn(), today, "review.violation.objectedTooEarly");
        step(course.objectedOn(), course.receivedOn(), today, "review.violation.receivedTooEarly");
        step(course.receivedOn(), course.decidedOn(), today, "review.violation.decidedTooEarly");
        if ((course.objectedOn() == null) != (course.receivedOn() == null)) {
            throw new BusinessRuleViolation("EVA-11", "review.violation.objectionsIncomplete");
        }
        if ((course.decision() == null) != (course.decidedOn() == null)) {
            throw new BusinessRuleViolation("EVA-11", "review.violation.decisionIncomplete");
        }
        if (course.objectedOn() != null && EvaluationCalendar.objections(course.deliveredOn(), law).isMissedOn(course.objectedOn())) {
            LocalDate last = EvaluationCalendar.objections(course.deliveredOn(), law).legal();
            throw new BusinessRuleViolation("EVA-11", "review.violation.objectedTooLate", last);
        }
        if (course.decidedOn() != null && EvaluationCalendar.decision(course.receivedOn(), law).isMissedOn(course.decidedOn())) {
            LocalDate last = EvaluationCalendar.decision(course.receivedOn(), law).legal();
            throw new BusinessRuleViolation("EVA-11", "review.violation.decidedTooLate", last);
        }
    }

    private static void step(LocalDate before, LocalDate day, LocalDate today, String tooEarly) {
        if (day != null && day.isAfter(today)) {
            throw new BusinessRuleViolation("EVA-11", "review.violation.stepInTheFuture", day);
        }
        if (day != null && (before == null || day.isBefore(before))) {
            throw new BusinessRuleViolation("EVA-11", tooEarly, day);
        }
    }

    /** EVA-13: the motion rests on a final negative evaluation and goes out no earlier, and not in the future (art. 134(3)). */
    static void checkMotion(EvaluationFacts evaluation, LocalDate sentOn, CareLaw law, LocalDate today) {
        boolean negative = evaluation.result() == EvaluationResult.NEGATIVE;
        boolean isFinal = EvaluationCalendar.finality(evaluation.course(), law) instanceof Finality.Final known && !sentOn.isBefore(known.from());
        if (!negative || !isFinal) {
            throw new BusinessRuleViolation("EVA-13", "review.violation.motionTooEarly");
        }
        if (sentOn.isAfter(today)) {
            throw new BusinessRuleViolation("EVA-13", "review.violation.motionInTheFuture", sentOn);
        }
    }
}
