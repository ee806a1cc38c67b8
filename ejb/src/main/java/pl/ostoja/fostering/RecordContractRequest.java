package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** A family asks for a contract; the identifier is made by the caller, so that the same command twice writes one row. */
public record RecordContractRequest(@NotNull FamilyFactId id, @NotNull FosterFamilyId family, @NotNull @Valid ContractRequestContent content)
        implements Serializable {}
