package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of an assessment that somebody else made.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectOutsideAssessment(
        @NotNull OutsideAssessmentId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid OutsideAssessmentContent content) {}
