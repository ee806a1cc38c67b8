package pl.ostoja.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A notice about a stay that has gone to everyone it was owed to.
 *
 * @param sentOn day of sending, in Poland
 * @param sentAt moment of sending; null when only the day is known, which for a 24-hour clock then counts as the end of
 *     that day
 */
public record NoticeSent(UUID stay, NoticeKind kind, LocalDate sentOn, Instant sentAt) {

    public NoticeSent {
        Objects.requireNonNull(stay, "stay");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentOn, "sentOn");
    }

    public static NoticeSent on(UUID stay, NoticeKind kind, LocalDate day) {
        return new NoticeSent(stay, kind, day, null);
    }
}
