package pl.ostoja.review;

import java.time.LocalDate;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareLaw;

/** The terms of the evaluation of a foster family, each measured by the law of the day on which it begins (UWR 134). */
public final class EvaluationCalendar {

    private EvaluationCalendar() {}

    /** EVA-1: before a year has passed since the first child was placed: the day before the anniversary, never moved (law.md 20.7). */
    public static Due first(LocalDate firstPlacedOn, CareLaw law) {
        return Due.fixed(Terms.years(firstPlacedOn, law.whole(LegalNumber.EVAL_FIRST_Y, firstPlacedOn)).minusDays(1));
    }

    /** EVA-2: the first day on which an evaluation is the second one. */
    public static LocalDate secondFrom(LocalDate first, CareLaw law) {
        return Terms.years(first, law.whole(LegalNumber.EVAL_SECOND_Y, first));
    }

    /** EVA-2: the act says "after a year" and names no end; the centre does (setting {@code EVAL_SECOND_GRACE_D}). */
    public static Due second(LocalDate first, CareLaw law) {
        return Due.within(Terms.days(secondFrom(first, law), law.on(first).evaluationGraceDays()));
    }

    /** EVA-3: at least every three years. */
    public static Due next(LocalDate last, CareLaw law) {
        return Due.atLeastEvery(Terms.years(last, law.whole(LegalNumber.EVAL_NEXT_Y, last)));
    }

    /** EVA-4: three months before the contract ends is the last day (law.md 20.7). */
    public static Due beforeEndOf(ContractTerm contract, CareLaw law) {
        return Due.before(Terms.monthsBefore(contract.until(), leadOf(contract, law)));
    }

    /** EVA-4: an evaluation that is to say something about a new contract is no older than the same time again. */
    public static LocalDate beforeEndFrom(ContractTerm contract, CareLaw law) {
        return Terms.monthsBefore(contract.until(), 2 * leadOf(contract, law));
    }

    private static int leadOf(ContractTerm contract, CareLaw law) {
        return law.whole(LegalNumber.EVAL_BEFORE_CONTRACT_END_M, contract.since());
    }

    /** EVA-5: until when the family may object. */
    public static Due objections(LocalDate deliveredOn, CareLaw law) {
        return Due.within(Terms.days(deliveredOn, law.whole(LegalNumber.EVAL_OBJECTION_D, deliveredOn)));
    }

    /** EVA-6: until when the county head decides. */
    public static Due decision(LocalDate receivedOn, CareLaw law) {
        return Due.within(Terms.days(receivedOn, law.whole(LegalNumber.OBJECTION_DECISION_D, receivedOn)));
    }

    /** EVA-8: counted from the day on which the negative one became final (law.md 20.7). */
    public static Due afterNegative(LocalDate finalFrom, CareLaw law) {
        return Due.within(Terms.months(finalFrom, law.whole(LegalNumber.EVAL_AFTER_NEGATIVE_M, finalFrom)));
    }

    /** EVA-5 to EVA-7: final after a term without objections or by their rejection; upheld objections and silence on them end it. */
    public static Finality finality(EvaluationCourse course, CareLaw law) {
        if (course.deliveredOn() == null) {
            return new Finality.NotDelivered();
        }
        if (course.receivedOn() == null) {
            return new Finality.Final(objections(course.deliveredOn(), law).missedFrom());
        }
        if (course.decision() == null) {
            return new Finality.Upheld(decision(course.receivedOn(), law).missedFrom(), true);
        }
        return course.decision() == ObjectionDecision.UPHELD ? new Finality.Upheld(course.decidedOn(), false) : new Finality.Final(course.decidedOn());
    }

    /** How far it has come on a day. */
    static EvaluationStage stage(EvaluationCourse course, CareLaw law, LocalDate today) {
        return switch (finality(course, law)) {
            case Finality.NotDelivered ignored -> EvaluationStage.MADE;
            case Finality.Final known -> today.isBefore(known.from()) ? EvaluationStage.DELIVERED : EvaluationStage.FINAL;
            case Finality.Upheld known -> today.isBefore(known.from()) ? EvaluationStage.OBJECTED : EvaluationStage.UPHELD;
        };
    }
}
