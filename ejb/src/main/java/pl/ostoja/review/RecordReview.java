package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down a review that was held.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordReview(@NotNull ReviewId id, @NotNull ChildId child, @NotNull @Valid ReviewContent content) {}
