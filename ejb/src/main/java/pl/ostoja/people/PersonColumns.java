package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.RecordedRow;

/** The columns of all areas in which persons are named (ADR 68). Asks for no right. */
@ApplicationScoped
class PersonColumns {
    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<PersonPlaces> areas;

    /** The files that name the persons, whoever may see them; one statement for each column. */
    List<PersonNamed> naming(Collection<UUID> persons) {
        return columns().filter(column -> column.kind() != null).flatMap(column -> named(column, persons)).toList();
    }

    void refuse(PersonJoin join) {
        areas.forEach(area -> area.refuse(join));
    }

    /** What says the same of the kept entry already is taken away. */
    void move(PersonJoin join) {
        columns().forEach(column -> move(column, join));
        em.flush();
        areas.forEach(area -> area.moved(join));
    }

    void takenBack(PersonId again) {
        areas.forEach(area -> area.takenBack(again));
    }

    private <E extends AuditedRecord> void move(PersonColumn<E> column, PersonJoin join) {
        List<E> own = rows(column, join.kept());
        for (E row : rows(column, join.joined())) {
            column.rename().accept(row, join.kept());
            if (row instanceof RecordedRow recorded && own.stream().anyMatch(one -> column.same().test(one, row))) {
                recorded.remove(join.why().on(), join.why().reason());
            }
        }
    }

    private <E extends AuditedRecord> List<E> rows(PersonColumn<E> column, PersonId person) {
        String statement = "select e from %s e where e.%s.value = :person".formatted(column.entity().getSimpleName(), column.person());
        return em.createQuery(statement, column.entity()).setParameter("person", person.value()).getResultList();
    }

    private Stream<PersonColumn<?>> columns() {
        return areas.stream().flatMap(area -> area.columns().stream());
    }

    private Stream<PersonNamed> named(PersonColumn<?> column, Collection<UUID> persons) {
        String statement = "select e.%2$s.value, e.%3$s.value from %1$s e where e.%2$s.value in (:persons)"
                .formatted(column.entity().getSimpleName(), column.person(), column.record());
        return em.createQuery(statement, Object[].class)
                .setParameter("persons", persons)
                .getResultStream()
                .map(row -> new PersonNamed(new PersonId((UUID) row[0]), column.fact(), column.kind(), (UUID) row[1]));
    }
}
