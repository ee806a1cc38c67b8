package pl.ostoja.plan;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.law.Due;

/**
 * The assessments of a family.
 *
 * @param assessments the latest first
 * @param next when the next one is due; null while no assistant works with the family
 */
public record AssessmentOverview(List<AssessmentDetails> assessments, Due next) implements Serializable {
    public AssessmentOverview {
        assessments = List.copyOf(assessments);
    }
}
