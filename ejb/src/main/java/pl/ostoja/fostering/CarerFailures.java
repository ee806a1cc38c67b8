package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** On which days it was found that carers fail their duties (UWR art. 71), and nothing else of the complaints in which that stands. Asks for no right. */
@ApplicationScoped
public class CarerFailures {
    @PersistenceContext
    EntityManager em;

    /** By family, in one statement; of a family of which nothing was found there is nothing. */
    public Map<UUID, List<LocalDate>> of(Collection<UUID> families) {
        return families.isEmpty()
                ? Map.of()
                : em.createQuery(
                                """
                                select c.family.value, e.content.doneOn from ComplaintEntry e join Complaint c on c.id = e.complaint
                                where c.family.value in (:families) and e.content.kind = CARER_FAILURE""",
                                Object[].class)
                        .setParameter("families", families)
                        .getResultStream()
                        .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (LocalDate) row[1], Collectors.toList())));
    }
}
