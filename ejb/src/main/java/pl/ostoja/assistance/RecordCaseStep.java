package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Write down a step that was taken.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordCaseStep(@NotNull CaseStepId id, @NotNull AssistanceCaseId assistance, @NotNull @Valid CaseStepContent content) {}
