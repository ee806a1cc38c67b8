package pl.ostoja.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.centre.Removals;
import pl.ostoja.people.People;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Contacts with children as they took place, or did not. One that was forbidden is written down only with the reason. */
@Stateless
public class ContactService {
    private static final System.Logger LOG = System.getLogger(ContactService.class.getName());

    @Inject
    Contacts contacts;

    @Inject
    Children children;

    @Inject
    LegalEvents legal;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same contact again changes nothing. */
    @Allowed(Right.RECORD_CONTACTS)
    public ContactId record(@Valid RecordContact command) {
        CareFacts care = children.lock(command.child());
        if (contacts.isKnown(command.id())) {
            return command.id();
        }
        contacts.add(new Contact(command.id(), caller.centre(), command.child(), checked(command.child(), command.content(), care)));
        LOG.log(System.Logger.Level.INFO, "child {0}: contact {1} recorded", command.child(), command.id());
        return command.id();
    }

    @Allowed(Right.RECORD_CONTACTS)
    public void correct(@Valid CorrectContact command) {
        Contact contact = contacts.find(command.id());
        CareFacts care = children.lock(contact.child());
        contacts.refuseHidden(contact);
        EditConflict.refuseUnlessCurrent(command.version(), contact.version());
        contact.correct(checked(contact.child(), command.content(), care));
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "child {0}: contact {1} corrected", contact.child(), contact.id());
    }

    /** Takes a contact away that was written down by mistake; CON-7: not one whose words are hidden from the caller. */
    @Allowed(Right.RECORD_CONTACTS)
    public void remove(ContactId id, long version, @NotBlank String reason) {
        Contact contact = contacts.find(id);
        children.lock(contact.child());
        contacts.refuseHidden(contact);
        removals.remove(contact, version, reason);
        LOG.log(System.Logger.Level.INFO, "child {0}: contact {1} removed", contact.child(), id);
    }

    /** The latest first. */
    @Allowed(Right.SEE_CONTACTS)
    public Page<ContactDetails> of(ChildId child, PageRequest page) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "contacts");
        Page<Contact> found = contacts.of(child, page);
        Map<UUID, String> names = people.names(found.rows().stream().map(Contact::concerned));
        return contacts.details(found, names);
    }

    @Allowed(Right.SEE_CONTACTS)
    public ContactDetails details(ContactId id) {
        Contact contact = contacts.find(id);
        children.visible(contact.child());
        trail.seen(caller.centre().value(), "CHILD", contact.child().value(), "contact");
        return contacts.details(contact, people.names(Stream.of(contact.concerned())));
    }

    private ContactContent checked(ChildId child, ContactContent content, CareFacts care) {
        ContactRules.checkDays(content, care, today());
        ContactRules.checkPerson(content.person(), legal.relatives(child));
        return ContactRules.explained(content, legal.facts(child));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
