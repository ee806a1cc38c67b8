package pl.ostoja.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down how contacts are to be.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordContactPlan(@NotNull ContactPlanId id, @NotNull ChildId child, @NotNull @Valid PlanContent content) {}
