package pl.ostoja.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The plan of work with a family was agreed and signed.
 *
 * @param version the one that was read
 */
public record AgreePlan(@NotNull PlanId id, long version, @NotNull @Valid Agreement agreement) {}
