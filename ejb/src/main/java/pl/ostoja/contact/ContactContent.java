package pl.ostoja.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;

/**
 * What is written down of a contact.
 *
 * @param person with whom the child was in contact; two parents who come together are two contacts
 * @param presentBy who was there besides, null if nobody was
 * @param despiteWhy why it took place though it was forbidden; null unless it was (CON-3)
 */
@Embeddable
public record ContactContent(
        @NotNull @Embedded PersonId person,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") ContactKind kind,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "outcome") ContactOutcome outcome,
        @NotNull @Column(name = "held_on") LocalDate heldOn,
        @Size(max = 200) @Column(name = "present_by") String presentBy,
        @Size(max = 4000) @Column(name = "note") String note,
        @Size(max = 1000) @Column(name = "despite_why") String despiteWhy)
        implements Serializable {

    ContactContent with(PersonId other) {
        return new ContactContent(other, kind, outcome, heldOn, presentBy, note, despiteWhy);
    }

    ContactContent withoutReason() {
        return new ContactContent(person, kind, outcome, heldOn, presentBy, note, null);
    }

    /** As somebody sees it who may not read what another one wrote. */
    ContactContent withoutWords() {
        return new ContactContent(person, kind, outcome, heldOn, null, null, null);
    }

    boolean isSupervised() {
        return presentBy != null && !presentBy.isBlank();
    }
}
