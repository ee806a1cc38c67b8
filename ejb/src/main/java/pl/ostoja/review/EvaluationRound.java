package pl.ostoja.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.ostoja.placement.CareLaw;

/**
 * An evaluation with those made again because of objections; the last of them is what came out (EVA-7).
 *
 * @param made one after the other, at least one
 * @param finality of the last of them; only that of the last round can be upheld still
 */
record EvaluationRound(List<EvaluationFacts> made, Finality finality) {

    /** Those of a family that count: made after the first placement, one on a day (EVA-10), in order of time. */
    static List<EvaluationFacts> counted(EvaluatedFamily family, Collection<EvaluationFacts> evaluations) {
        List<EvaluationFacts> counted = new ArrayList<>();
        LocalDate before = family.firstPlacedOn();
        for (EvaluationFacts evaluation : evaluations.stream().sorted(EvaluationFacts.IN_TIME).toList()) {
            if (evaluation.madeOn().isAfter(before)) {
                counted.add(evaluation);
                before = evaluation.madeOn();
            }
        }
        return counted;
    }

    /**
     * EVA-7: the evaluation that follows one whose objections were upheld is the same one made again.
     *
     * @param counted in order of time
     */
    static List<EvaluationRound> of(List<EvaluationFacts> counted, CareLaw law) {
        List<EvaluationRound> rounds = new ArrayList<>();
        List<EvaluationFacts> made = new ArrayList<>();
        for (EvaluationFacts evaluation : counted) {
            made.add(evaluation);
            Finality finality = EvaluationCalendar.finality(evaluation.course(), law);
            boolean last = evaluation == counted.getLast();
            if (last || !(finality instanceof Finality.Upheld)) {
                rounds.add(new EvaluationRound(List.copyOf(made), finality));
                made.clear();
            }
        }
        return rounds;
    }

    LocalDate begunOn() {
        return made.getFirst().madeOn();
    }

    EvaluationFacts last() {
        return made.getLast();
    }

    boolean stands() {
        return !(finality instanceof Finality.Upheld);
    }

    /** The day from which it is negative for good; null if it is not. */
    LocalDate negativeFrom() {
        return last().result() == EvaluationResult.NEGATIVE && finality instanceof Finality.Final known ? known.from() : null;
    }
}
