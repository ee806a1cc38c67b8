package pl.ostoja.review;

import java.io.Serializable;
import java.util.List;

/**
 * What others ask about a child and what they have assessed.
 *
 * @param demands for opinions, the latest first
 * @param assessments the latest first
 * @param expected what is to be assessed next
 */
public record OutsideMatters(List<OpinionDemandDetails> demands, List<OutsideAssessmentDetails> assessments, List<OutsideExpectation> expected)
        implements Serializable {
    public OutsideMatters {
        demands = List.copyOf(demands);
        assessments = List.copyOf(assessments);
        expected = List.copyOf(expected);
    }
}
