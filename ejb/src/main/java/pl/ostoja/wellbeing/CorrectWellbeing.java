package pl.ostoja.wellbeing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of a fact; that a medicine is taken no more is such a correction too.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectWellbeing(
        @NotNull WellbeingFactId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid WellbeingContent content) {}
