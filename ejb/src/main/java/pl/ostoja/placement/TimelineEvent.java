package pl.ostoja.placement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import pl.ostoja.shared.Explanation;

/**
 * One thing that happened in the life of a child in care.
 *
 * @param at the moment, if it is known
 * @param by who did or recorded it; null if that does not matter
 * @param link where to read more, beginning with a slash; null if there is nothing more
 */
public record TimelineEvent(LocalDate day, Instant at, Explanation what, String by, String link) implements Serializable {
    public TimelineEvent {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(what, "what");
    }

    public static TimelineEvent of(LocalDate day, Explanation what) {
        return new TimelineEvent(day, null, what, null, null);
    }
}
