package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of a contract.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 * @param basis null only of a contract of which nothing was known when it was written down
 */
public record CorrectContract(
        @NotNull ContractId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid ContractTerm term, @Valid ContractBasis basis) {}
