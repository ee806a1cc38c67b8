package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** When the first child came to live with a family: from that day its evaluations are counted (UWR 134(1)). A guest in respite has not come to live there. */
@ApplicationScoped
public class FirstPlacements {
    @PersistenceContext
    EntityManager em;

    /** The first day for each of these families, whoever may see them; families without a child, and what is no family, are left out. */
    public Map<UUID, LocalDate> in(Collection<UUID> families) {
        return families.isEmpty()
                ? Map.of()
                : em.createQuery(
                                """
                                select s.family.value, min(s.since) from Stay s where s.family.value in (:families) and s.form <> RESPITE_FAMILY
                                group by s.family.value""",
                                Object[].class)
                        .setParameter("families", families)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
