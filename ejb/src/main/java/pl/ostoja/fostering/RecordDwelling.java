package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** How the family lives from a day on; the identifier is made by the caller, so that the same command twice writes one row. */
public record RecordDwelling(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid DwellingContent content) implements Serializable {}
