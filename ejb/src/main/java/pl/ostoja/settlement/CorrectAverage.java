package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of a published average cost. Whose it is cannot be another: that is another average cost.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectAverage(@NotNull CostFactId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid AverageContent content) {}
