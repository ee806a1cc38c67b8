package pl.ostoja.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonPlaces;

/** Parents and guardians of whom courts ruled. */
@ApplicationScoped
class LegalEventPersons implements PersonPlaces {
    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(PersonColumn.of(LegalEvent.class, "content.person", (event, person) -> event.correct(event.content().about(person)))
                .in(RecordKind.CHILD, "child")
                .once((one, other) -> one.child().equals(other.child()) && one.content().equals(other.content())));
    }
}
