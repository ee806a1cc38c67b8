package pl.ostoja.supporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct whom a supporting family helps.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectHelp(@NotNull SupportHelpId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid HelpContent content) {}
