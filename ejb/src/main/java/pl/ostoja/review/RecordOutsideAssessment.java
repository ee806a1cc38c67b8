package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down an assessment that somebody else made.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordOutsideAssessment(@NotNull OutsideAssessmentId id, @NotNull ChildId child, @NotNull @Valid OutsideAssessmentContent content) {}
