package pl.ostoja.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Give a month up before it is approved. */
public record WithdrawRun(@NotNull RunId run, @NotBlank @Size(max = 1000) String reason) {}
