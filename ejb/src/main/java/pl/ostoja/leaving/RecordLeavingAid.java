package pl.ostoja.leaving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down an application for aid.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordLeavingAid(@NotNull LeavingAidId id, @NotNull ChildId child, @NotNull @Valid LeavingAidContent content) {}
