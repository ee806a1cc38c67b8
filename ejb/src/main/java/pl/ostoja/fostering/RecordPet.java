package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** A pet lives with the family; the identifier is made by the caller, so that the same command twice writes one row. */
public record RecordPet(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid PetContent content) implements Serializable {}
