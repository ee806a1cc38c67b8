package pl.ostoja.leaving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of days that matter for aid; that they are over is such a correction too.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectLeavingPeriod(
        @NotNull LeavingPeriodId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid LeavingPeriodContent content) {}
