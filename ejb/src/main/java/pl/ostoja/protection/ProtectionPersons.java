package pl.ostoja.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonPlaces;

/** Those who are in a procedure, and children who were taken from their families. Nobody is told of them (ADR 62), so they go over without a word. */
@ApplicationScoped
class ProtectionPersons implements PersonPlaces {
    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(
                PersonColumn.of(CardPerson.class, "content.person", (part, person) -> part.correct(part.content().of(person)))
                        .once((one, other) -> one.card().equals(other.card()) && one.content().role() == other.content().role()),
                PersonColumn.of(Intervention.class, "content.child", (taken, child) -> taken.correct(taken.content().of(child))));
    }
}
