package pl.ostoja.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.people.PersonId;

/**
 * To whom an invitation goes. Where people live is not kept here: a letter takes it from their own records, and only for whoever may see it there.
 *
 * @param person a parent; null for everybody else
 * @param name as it stands on the letter; null where the function says enough
 * @param address of an office or an organisation; never of a person
 */
@Embeddable
public record Addressee(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "invitee_role") InviteeRole role,
        @AttributeOverride(name = "value", column = @Column(name = "person_id")) PersonId person,
        @Size(max = 200) @Column(name = "addressee") String name,
        @Size(max = 300) @Column(name = "address") String address)
        implements Serializable {
    Addressee being(PersonId other) {
        return new Addressee(role, other, name, address);
    }

    static Addressee of(Invitee invitee) {
        return new Addressee(invitee.role(), invitee.person(), invitee.name(), null);
    }
}
