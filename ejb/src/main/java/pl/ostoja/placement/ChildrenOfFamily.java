package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.fostering.FamilyChildren;
import pl.ostoja.fostering.FosterFamilyId;

/** The children who live or lived with a family, for the area of families, which does not know of stays. */
@ApplicationScoped
class ChildrenOfFamily implements FamilyChildren {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Override
    public Map<UUID, String> seen(FosterFamilyId family) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery(
                        """
                        select distinct p.id.value, p.firstName, p.lastName from Child c join Person p on p.id = c.person
                        where c.id in (select s.child from Stay s where s.family = :family) and %s"""
                                .formatted(seen),
                        Object[].class))
                .setParameter("family", family)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> row[1] + " " + row[2]));
    }
}
