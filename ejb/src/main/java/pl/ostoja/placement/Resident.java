package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Someone placed with a family, now or by a stay that is planned to begin later. Both children and adults who stay on
 * fill a place (UWR art. 37(2)-(6), 53, 61).
 *
 * @param since actual or planned first day
 * @param until leaving day (no longer occupied), null when unknown
 * @param adult stays on after the 18th birthday
 * @param respite lives here only while the own foster family rests (art. 73-75); fills no place (art. 74(2))
 */
public record Resident(
        UUID person,
        LocalDate since,
        LocalDate until,
        boolean adult,
        boolean disabled,
        boolean juvenileAct,
        boolean respite) {

    public Resident {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(since, "since");
    }

    boolean fillsAPlaceOn(LocalDate day) {
        return !respite && livesHereOn(day);
    }

    boolean livesHereOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Whether the two would share at least one day; a stay without an end may last. */
    boolean meets(LocalDate from, LocalDate to) {
        return (until == null || from.isBefore(until)) && (to == null || since.isBefore(to)) && !isEmpty();
    }

    private boolean isEmpty() {
        return until != null && !since.isBefore(until);
    }
}
