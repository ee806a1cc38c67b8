package pl.ostoja.web.api.placement;

import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.shared.Explanation;

/**
 * One thing that happened to a child.
 *
 * @param at the moment, if it is known
 * @param by who did or recorded it; null if that does not matter
 */
public record Happening(LocalDate day, Instant at, Explanation what, String by) {
    static Happening of(TimelineEvent event) {
        return new Happening(event.day(), event.at(), event.what(), event.by());
    }
}
