package pl.ostoja.supporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Write down a contract on the refund of costs. @param id made by the client, so that sending it twice writes it once */
public record RecordSupportContract(@NotNull SupportContractId id, @NotNull SupportingFamilyId family, @NotNull @Valid SupportContractContent content) {}
