package pl.ostoja.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the areas above ask about papers: that some have lapsed, and nothing of which. */
@ApplicationScoped
public class LapsedPapers {
    @PersistenceContext
    EntityManager em;

    /** Those of these families whose papers have lapsed by the day (QUA-9), with the last day on which they were good, whoever may see them; in one statement. */
    public Map<UUID, LocalDate> on(LocalDate day, Collection<UUID> families) {
        return families.isEmpty()
                ? Map.of()
                : em.createQuery(
                                """
                                select q from StoredSpan q
                                where q.family.value in (:families) and q.since <= :day and q.until >= :day and q.state = EXPIRED and q.next = RENEW_PAPERS""",
                                StoredSpan.class)
                        .setParameter("families", families)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(stored -> stored.family().value(), stored -> stored.span().nextOn()));
    }
}
