package pl.ostoja.supporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct a contract on the refund of costs.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectSupportContract(@NotNull SupportContractId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid SupportContractContent content) {}
