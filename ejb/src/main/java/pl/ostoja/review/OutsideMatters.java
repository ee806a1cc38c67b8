package pl.ostoja.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;

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

    /** What is known of the child whose facts these are, and what follows from it on the day. */
    static OutsideMatters of(CareFacts care, List<OpinionDemand> demands, List<OutsideAssessment> assessments, CareLaw law, LocalDate today) {
        return new OutsideMatters(
                demands.stream().map(demand -> demand.details(law)).toList(),
                assessments.stream().map(OutsideAssessment::details).toList(),
                OutsideTerms.expected(care, assessments.stream().map(OutsideAssessment::content).toList(), law, today));
    }
}
