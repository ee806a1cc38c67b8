package pl.ostoja.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Make a version of a child's plan, which is in force from then on.
 *
 * @param id made by the client, so that sending it twice writes it once
 * @param follows number of the version it was made from, 0 if there was none
 */
public record MakeChildPlan(@NotNull PlanId id, @NotNull ChildId child, @Min(0) int follows, @NotNull @Valid ChildPlanContent content) {}
