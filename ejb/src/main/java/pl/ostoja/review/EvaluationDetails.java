package pl.ostoja.review;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * An evaluation as a page shows it.
 *
 * @param stage how far it has come today
 * @param objectionsUntil last day for objections, null until it was delivered
 * @param decisionUntil last day for the decision on them, null until they were received
 * @param version to be sent back with a change
 */
public record EvaluationDetails(
        EvaluationId id,
        FosterFamilyId family,
        EvaluationContent content,
        EvaluationCourse course,
        LocalDate motionSentOn,
        EvaluationStage stage,
        LocalDate objectionsUntil,
        LocalDate decisionUntil,
        long version) implements Serializable {

    /** Whether a motion to the court may rest on it (EVA-13). */
    public boolean isFinalNegative() {
        return stage == EvaluationStage.FINAL && content.result() == EvaluationResult.NEGATIVE;
    }
}
