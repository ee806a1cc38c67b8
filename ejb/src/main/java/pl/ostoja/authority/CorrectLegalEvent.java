package pl.ostoja.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of a legal event; that an order became final is such a correction too.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectLegalEvent(
        @NotNull LegalEventId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid LegalEventContent content) {}
