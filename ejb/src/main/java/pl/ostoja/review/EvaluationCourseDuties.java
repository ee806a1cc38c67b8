package pl.ostoja.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Explanation;

/** What is owed because an evaluation was made: the family gets it, its objections are decided on, and what was upheld is made again (EVA-5 to EVA-7). */
final class EvaluationCourseDuties {
    private final EvaluatedFamily family;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    EvaluationCourseDuties(EvaluatedFamily family, CareLaw law, Consumer<Duty> sink) {
        this.family = family;
        this.law = law;
        this.sink = sink;
    }

    /** @param counted in order of time */
    void derive(List<EvaluationFacts> counted) {
        for (int i = 0; i < counted.size(); i++) {
            LocalDate next = i + 1 < counted.size() ? counted.get(i + 1).madeOn() : null;
            delivery(counted.get(i));
            decision(counted.get(i), next);
            again(counted.get(i), next);
        }
    }

    /** EVA-5. */
    private void delivery(EvaluationFacts evaluation) {
        LocalDate made = evaluation.madeOn();
        Explanation why = Explanation.of("review.why.evaluationDelivery", made);
        sink.accept(family.duty(EvaluationDuties.EVALUATION_DELIVERY, evaluation.id(), made, law.promptly(made), why)
                .is(family.doneOn(evaluation.course().deliveredOn())));
    }

    /**
     * EVA-6.
     *
     * @param next day of the evaluation that followed, null without one
     */
    private void decision(EvaluationFacts evaluation, LocalDate next) {
        LocalDate received = evaluation.course().receivedOn();
        if (received != null) {
            Due due = EvaluationCalendar.decision(received, law);
            Explanation why = Explanation.of("review.why.objectionsDecision", received, law.whole(LegalNumber.OBJECTION_DECISION_D, received));
            DutyState state = DutyState.doneOn(evaluation.course().decidedOn()).orEnded(next, Explanation.of("review.ended.madeAgain"));
            sink.accept(family.duty(EvaluationDuties.OBJECTIONS_DECISION, evaluation.id(), received, due, why).is(family.unlessEnded(state)));
        }
    }

    /** EVA-7. */
    private void again(EvaluationFacts evaluation, LocalDate next) {
        if (EvaluationCalendar.finality(evaluation.course(), law) instanceof Finality.Upheld upheld) {
            int days = law.on(upheld.from()).evaluationAgainDays();
            Due due = Due.within(Terms.days(upheld.from(), days));
            Explanation why = Explanation.of(upheld.bySilence() ? "review.why.evaluationAgainBySilence" : "review.why.evaluationAgain", upheld.from(), days);
            sink.accept(family.duty(EvaluationDuties.EVALUATION_AGAIN, evaluation.id(), upheld.from(), due, why).is(family.doneOn(next)));
        }
    }
}
