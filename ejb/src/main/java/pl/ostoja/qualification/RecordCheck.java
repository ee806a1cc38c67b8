package pl.ostoja.qualification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Write down that a condition was checked.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordCheck(@NotNull CheckId id, @NotNull FosterFamilyId family, @NotNull @Valid CheckContent content) {}
