package pl.ostoja.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonPlaces;

/** Those whose papers were checked, and of whom some are not asked for. */
@ApplicationScoped
class QualificationPersons implements PersonPlaces {
    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(
                PersonColumn.of(Check.class, "content.person", (check, person) -> check.correct(check.content().of(person)))
                        .in(RecordKind.FAMILY, "family")
                        .once((one, other) -> one.family().equals(other.family()) && one.content().equals(other.content())),
                PersonColumn.of(Exemption.class, "content.person", Exemption::isOf)
                        .in(RecordKind.FAMILY, "family")
                        .once((one, other) -> one.family().equals(other.family()) && one.content().equals(other.content())));
    }
}
