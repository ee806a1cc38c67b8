package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import pl.ostoja.people.PersonId;

/** A carer asks to do something else besides; the identifier is made by the caller, so that the same command twice writes one row. */
public record RecordExtraJob(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull PersonId carer, @NotNull @Valid ExtraJobContent content)
        implements Serializable {}
