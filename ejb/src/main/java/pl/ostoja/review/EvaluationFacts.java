package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * An evaluation that was made, as far as terms follow from it.
 *
 * @param motionSentOn day on which the motion to revoke the placement went to the court because of it, null without one
 */
public record EvaluationFacts(UUID id, LocalDate madeOn, EvaluationResult result, EvaluationCourse course, LocalDate motionSentOn) {

    static final Comparator<EvaluationFacts> IN_TIME =
            Comparator.comparing(EvaluationFacts::madeOn).thenComparing(EvaluationFacts::id);

    public EvaluationFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(course, "course");
    }
}
