package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * Write down a review that was held, and close it.
 *
 * @param id that of its meeting; where none was called here made by the client, so that sending it twice writes it once
 * @param taken the part that those took who were invited, empty without a meeting
 */
public record RecordReview(@NotNull ReviewId id, @NotNull ChildId child, @NotNull @Valid ReviewContent content, List<@NotNull @Valid TookPart> taken) {
    public RecordReview {
        taken = taken == null ? List.of() : List.copyOf(taken);
    }
}
