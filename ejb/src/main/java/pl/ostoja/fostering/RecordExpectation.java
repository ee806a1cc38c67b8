package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** The carers have said what they wish, or their worker what the family could take on; the identifier is made by the caller. */
public record RecordExpectation(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid ExpectationContent content) implements Serializable {}
