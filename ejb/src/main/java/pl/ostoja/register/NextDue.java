package pl.ostoja.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.duty.DutyKind;

/** By when something is owed next, as its duties say it, which follow the facts in the same transaction. */
@ApplicationScoped
class NextDue {
    @PersistenceContext
    EntityManager em;

    /** The first last day of the open duties of these kinds about the child or the family; null if none is open. */
    LocalDate of(UUID owner, DutyKind... kinds) {
        return em.createQuery("select min(d.legal) from DutyItem d where d.owner = :owner and d.state = OPEN and d.kind in (:kinds)", LocalDate.class)
                .setParameter("owner", owner)
                .setParameter("kinds", Stream.of(kinds).map(DutyKind::code).toList())
                .getSingleResult();
    }
}
