package pl.ostoja.qualification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Write down a step that was taken.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordStep(@NotNull StepId id, @NotNull FosterFamilyId family, @NotNull @Valid StepContent content) {}
