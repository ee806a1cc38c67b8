package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/** Finds or registers the person who is to be a carer. */
@ApplicationScoped
class CarerPersons {
    @Inject
    People people;

    PersonId of(CarerEntry entry) {
        if (entry.known() == null) {
            return people.register(entry.data());
        }
        people.requireSeen(entry.known());
        return entry.known();
    }
}
