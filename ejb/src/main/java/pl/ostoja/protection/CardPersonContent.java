package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pl.ostoja.people.PersonId;

/**
 * Who is in a procedure, and as what.
 *
 * @param person somebody who belongs to the family, null for others
 * @param name what anybody else is called
 * @param safeContact how to reach a victim without the suspected person knowing
 */
@Embeddable
public record CardPersonContent(
        @Embedded PersonId person,
        @Size(max = 200) @Column(name = "person_name") String name,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "card_role") CardRole role,
        @Size(max = 500) @Column(name = "safe_contact") String safeContact,
        @Size(max = 1000) @Column(name = "note") String note)
        implements CardPartContent {

    CardPersonContent of(PersonId other) {
        return new CardPersonContent(other, name, role, safeContact, note);
    }

    boolean isSame(CardPersonContent other) {
        return person == null ? name.equalsIgnoreCase(other.name) : person.equals(other.person);
    }
}
