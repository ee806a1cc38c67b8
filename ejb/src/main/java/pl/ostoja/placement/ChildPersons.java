package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonJoin;
import pl.ostoja.people.PersonPlaces;
import pl.ostoja.shared.BusinessRuleViolation;

/** Who children with a file are. A file never goes from one entry to another: the entry that has one is kept. */
@ApplicationScoped
class ChildPersons implements PersonPlaces {
    private static final String CARED_FOR_BY_ITSELF =
            """
            select count(s) from Stay s join Child c on c.id = s.child join Carer k on k.family = s.family
            where c.person.value in (:both) and k.person.value in (:both)
            and (s.until is null or s.until >= k.period.since) and (k.period.until is null or k.period.until >= s.since)""";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(PersonColumn.of(Child.class, "person", (child, person) -> {
                    throw new IllegalStateException("child " + child.id() + " stays who it is");
                })
                .in(RecordKind.CHILD, "id"));
    }

    /** PPL-16: one person has one file, and lives with no family in which it cares itself. */
    @Override
    public void refuse(PersonJoin join) {
        List<PersonId> filed = em.createQuery("select c.person from Child c where c.person.value in (:both)", PersonId.class)
                .setParameter("both", join.both())
                .getResultList();
        if (filed.size() > 1) {
            throw new BusinessRuleViolation("PPL-16", "placement.violation.joinTwoFiles");
        }
        if (filed.contains(join.joined())) {
            throw new BusinessRuleViolation("PPL-16", "placement.violation.joinKeepsFile");
        }
        if (em.createQuery(CARED_FOR_BY_ITSELF, Long.class).setParameter("both", join.both()).getSingleResult() > 0) {
            throw new BusinessRuleViolation("PPL-16", "placement.violation.joinCaredForByItself");
        }
    }
}
