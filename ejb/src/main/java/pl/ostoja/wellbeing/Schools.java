package pl.ostoja.wellbeing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.placement.SchoolTowns;

/** The towns of schools, in one statement; of two schools the one that began last. */
@ApplicationScoped
class Schools implements SchoolTowns {
    @PersistenceContext
    EntityManager em;

    @Override
    public Map<UUID, String> on(Collection<UUID> children, LocalDate day) {
        return em.createQuery(
                        """
                        select f.child.value, f.content.town from WellbeingFact f
                        where f.child.value in (:children) and f.content.kind = :school and f.content.town is not null
                        and f.content.since <= :day and (f.content.until is null or f.content.until >= :day) order by f.content.since, f.id.value""",
                        Object[].class)
                .setParameter("children", children)
                .setParameter("school", WellbeingKind.SCHOOL)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1], (former, later) -> later));
    }
}
