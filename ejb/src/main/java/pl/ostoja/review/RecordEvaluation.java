package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Write down an evaluation that was made.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordEvaluation(@NotNull EvaluationId id, @NotNull FosterFamilyId family, @NotNull @Valid EvaluationContent content) {}
