package pl.ostoja.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;

/** The stored duties. */
@ApplicationScoped
class DutyItems {
    @PersistenceContext
    EntityManager em;

    List<DutyItem> of(CentreId centre, Collection<UUID> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("select d from DutyItem d where d.centre = :centre and d.owner in (:owners)", DutyItem.class)
                        .setParameter("centre", centre)
                        .setParameter("owners", owners)
                        .getResultList();
    }

    /** Everyone who has a stored duty in the centre, also those of whom no source knows any more. */
    Stream<UUID> owners(CentreId centre) {
        return em.createQuery("select distinct d.owner from DutyItem d where d.centre = :centre", UUID.class)
                .setParameter("centre", centre)
                .getResultStream();
    }

    void add(CentreId centre, Duty duty) {
        em.persist(new DutyItem(centre, duty));
    }

    void remove(DutyItem item) {
        em.remove(item);
    }

    /** Sends what was changed to the database and lets go of it, so that a rebuild of a large centre stays small in memory. */
    void letGo() {
        em.flush();
        em.clear();
    }
}
