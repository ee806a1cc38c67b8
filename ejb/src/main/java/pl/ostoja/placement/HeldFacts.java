package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place kept for a child.
 *
 * @param offer for which it was kept
 * @param until the last day on which it is kept
 * @param end why it is kept no more, null while nobody has said so
 * @param stayEndedOn when the stay that began here ended, null while it lasts or if none began
 */
public record HeldFacts(UUID offer, ChildId child, LocalDate since, LocalDate until, HoldEnd end, LocalDate endedOn, String endReason, LocalDate stayEndedOn)
        implements Serializable {
    /** PLC-70: takes a place on the day. */
    public boolean keepsOn(LocalDate day) {
        return end == null && !day.isAfter(until);
    }
}
