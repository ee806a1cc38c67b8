package pl.ostoja.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * Make a version of the plan of work with a family, which is in force from then on.
 *
 * @param id made by the client, so that sending it twice writes it once
 * @param follows number of the version it was made from, 0 if there was none
 */
public record MakeFamilyPlan(@NotNull PlanId id, @NotNull AssistanceCaseId assistance, @Min(0) int follows, @NotNull @Valid FamilyPlanContent content) {}
