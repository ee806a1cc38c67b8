package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * A family costs something every month.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordFamilyCost(@NotNull CostFactId id, @NotNull FosterFamilyId family, @NotNull @Valid FamilyCostContent content) {}
