package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Write down a rest that a family has announced.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordRest(@NotNull RestId id, @NotNull FosterFamilyId family, @NotNull @Valid RestContent content) {}
