package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** A family asks for somebody who helps, or has somebody; the identifier is made by the caller, so that the same command twice writes one row. */
public record RecordHelper(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid HelperContent content) implements Serializable {}
