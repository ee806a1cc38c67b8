package pl.ostoja.leaving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down days that matter for aid.
 *
 * @param id made by the client, so that sending it twice writes them once
 */
public record RecordLeavingPeriod(@NotNull LeavingPeriodId id, @NotNull ChildId child, @NotNull @Valid LeavingPeriodContent content) {}
