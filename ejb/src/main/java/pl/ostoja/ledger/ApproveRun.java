package pl.ostoja.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Approve a month as it was seen.
 *
 * @param hash of the content that was seen
 */
public record ApproveRun(@NotNull RunId run, @NotBlank String hash) {}
