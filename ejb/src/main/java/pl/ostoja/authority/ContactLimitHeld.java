package pl.ostoja.authority;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A limit of somebody's contacts with a child that holds on a day.
 *
 * @param event the ruling, or the consent, that it follows from
 * @param until last day, null if none is known
 */
public record ContactLimitHeld(ContactLimit limit, UUID event, LocalDate since, LocalDate until) implements Serializable {
    static ContactLimitHeld of(ContactLimit limit, LegalEventFacts event) {
        return new ContactLimitHeld(limit, event.id(), event.effectiveOn(), event.holdsUntil());
    }
}
