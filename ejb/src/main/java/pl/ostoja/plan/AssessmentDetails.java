package pl.ostoja.plan;

import java.io.Serializable;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * An assessment as a page shows it.
 *
 * @param passed null as long as the employer has not got it
 * @param version to be sent back with a correction
 */
public record AssessmentDetails(FamilyAssessmentId id, AssistanceCaseId assistance, AssessmentContent content, PassedOn passed, long version)
        implements Serializable {}
