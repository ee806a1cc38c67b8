package pl.ostoja.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressRow;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.NotFound;

/** What stands in the letters that invite to a review. Addresses are read when a letter is printed, and only where whoever prints it may see them. */
@Stateless
public class InvitationLetterService {
    @Inject
    Meetings meetings;

    @Inject
    Children children;

    @Inject
    ChildService files;

    @Inject
    Calls calls;

    @Inject
    Families families;

    @Inject
    FosterFamilyService homes;

    @Inject
    People people;

    @Inject
    CentreRegister centres;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** REV-16 holds here too: for whom the act keeps out there is no letter. */
    @Allowed(Right.RECORD_REVIEWS)
    public InvitationLetter letter(InvitationId id) {
        MeetingInvitation invitation = meetings.invitation(id);
        CareFacts care = children.visible(invitation.child());
        Invitees invitees = calls.invitees(invitation.child(), care);
        if (!invitees.mayCall(invitation.to())) {
            throw new NotFound();
        }
        ChildDetails child = files.details(invitation.child());
        trail.exported(caller.centre().value(), "REVIEW_INVITATION", id.toString(), 1);
        Meeting meeting = meetings.find(invitation.meeting());
        return new InvitationLetter(
                invitation.row(), meeting.plan(), child.person().name(), invitees.article(), centres.contact(caller.centre()), address(invitation.to(), care));
    }

    private String address(Addressee to, CareFacts care) {
        return switch (to.role()) {
            case CARERS -> ofFamily(care);
            case MOTHER, FATHER -> ofPerson(to.person());
            default -> to.address();
        };
    }

    private String ofFamily(CareFacts care) {
        return calls.family(care)
                .filter(family -> families.visibleLabels(List.of(family)).containsKey(family))
                .map(family -> homes.details(family).household().address())
                .map(Address::oneLine)
                .orElse(null);
    }

    private String ofPerson(PersonId parent) {
        return Optional.ofNullable(parent)
                .map(people::details)
                .map(person -> caller.get().may(Right.SEE_ADDRESSES) ? person : person.withoutProtectedAddresses())
                .flatMap(person -> person.residenceOn(calls.today()))
                .map(AddressRow::address)
                .map(Address::oneLine)
                .orElse(null);
    }
}
