package pl.ostoja.leaving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down a step towards leaving care.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordLeavingStep(@NotNull LeavingStepId id, @NotNull ChildId child, @NotNull @Valid LeavingStepContent content) {}
