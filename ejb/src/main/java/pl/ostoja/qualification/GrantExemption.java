package pl.ostoja.qualification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Ask no more for a condition, until a day.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record GrantExemption(@NotNull ExemptionId id, @NotNull FosterFamilyId family, @NotNull @Valid ExemptionContent content) {}
