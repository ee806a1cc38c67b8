package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Somebody belongs to the household.
 *
 * @param id made by the caller, so that the same command twice writes one row
 * @param person somebody whom the caller already sees in a record, or somebody new
 */
public record RecordMember(
        @NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid CarerEntry person, @NotNull @Valid MemberContent content)
        implements Serializable {}
