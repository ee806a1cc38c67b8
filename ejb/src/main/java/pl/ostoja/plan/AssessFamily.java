package pl.ostoja.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * Write down an assessment of a family.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record AssessFamily(@NotNull FamilyAssessmentId id, @NotNull AssistanceCaseId assistance, @NotNull @Valid AssessmentContent content) {}
