package pl.ostoja.review;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.authority.ParentalAuthority;
import pl.ostoja.people.PersonId;

/**
 * One seat in a meeting that reviews a child's situation.
 *
 * @param person a parent; null for everybody else
 * @param name of a parent; null for everybody else, who is named by function
 * @param authority what a parent may decide, which settles the invitation; null for everybody else
 * @param since from when the authority is so, null if since birth or if that is not known
 */
public record Invitee(InviteeRole role, Invitation invitation, PersonId person, String name, ParentalAuthority authority, LocalDate since) implements Serializable {
    static Invitee byFunction(InviteeRole role, Invitation invitation) {
        return new Invitee(role, invitation, null, null, null, null);
    }
}
