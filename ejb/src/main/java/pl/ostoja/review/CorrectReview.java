package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Correct what was written down of a review.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 * @param taken the part of those who were invited, as far as it is corrected
 */
public record CorrectReview(
        @NotNull ReviewId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid ReviewContent content,
        List<@NotNull @Valid TookPart> taken) {
    public CorrectReview {
        taken = taken == null ? List.of() : List.copyOf(taken);
    }
}
