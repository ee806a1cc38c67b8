package pl.ostoja.court;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of a request.
 *
 * @param version the one the correction started from
 */
public record CorrectOpinionRequest(
        @NotNull OpinionRequestId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid OpinionRequestContent content) {}
