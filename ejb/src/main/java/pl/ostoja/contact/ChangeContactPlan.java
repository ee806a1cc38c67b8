package pl.ostoja.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Change how contacts are to be; that they are no more so is a last day.
 *
 * @param version the one the change started from
 * @param reason why it is changed; kept in the trail
 */
public record ChangeContactPlan(
        @NotNull ContactPlanId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid PlanContent content) {}
