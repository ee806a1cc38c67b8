package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * A review that has taken place.
 *
 * @param opinionSentOn day on which the written opinion (in institutions: the motion) had gone to the court and to the
 *     adoption centre, null as long as one of them has not got it
 */
public record ReviewHeld(UUID id, LocalDate heldOn, LocalDate opinionSentOn) {

    static final Comparator<ReviewHeld> IN_TIME =
            Comparator.comparing(ReviewHeld::heldOn).thenComparing(ReviewHeld::id);

    public ReviewHeld {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(heldOn, "heldOn");
    }
}
