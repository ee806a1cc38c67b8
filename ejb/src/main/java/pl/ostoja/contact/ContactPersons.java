package pl.ostoja.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonPlaces;

/** Those with whom children are in contact, or are to be. */
@ApplicationScoped
class ContactPersons implements PersonPlaces {
    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(
                PersonColumn.of(Contact.class, "content.person", (contact, person) -> contact.correct(contact.content().with(person)))
                        .in(RecordKind.CHILD, "child")
                        .once((one, other) -> one.child().equals(other.child()) && one.content().equals(other.content())),
                PersonColumn.of(ContactPlan.class, "content.person", (plan, person) -> plan.correct(plan.content().with(person)))
                        .in(RecordKind.CHILD, "child")
                        .once((one, other) -> one.child().equals(other.child()) && one.content().equals(other.content())));
    }
}
