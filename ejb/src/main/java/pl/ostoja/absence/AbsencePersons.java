package pl.ostoja.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonPlaces;

/** Those with whom children are on home leave. */
@ApplicationScoped
class AbsencePersons implements PersonPlaces {
    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(PersonColumn.of(Absence.class, "content.person", (absence, person) -> absence.correct(absence.content().with(person)))
                .in(RecordKind.CHILD, "child"));
    }
}
