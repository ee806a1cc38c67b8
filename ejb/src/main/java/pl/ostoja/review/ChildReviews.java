package pl.ostoja.review;

import java.io.Serializable;
import java.util.List;

/**
 * All that is told of reviews of one child.
 *
 * @param ahead the meeting that was called and not held yet: one, or none
 * @param held the latest first
 * @param outside what others ask and assess
 */
public record ChildReviews(List<MeetingRow> ahead, List<ReviewRow> held, OutsideMatters outside) implements Serializable {
    public ChildReviews {
        ahead = List.copyOf(ahead);
        held = List.copyOf(held);
    }
}
