package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;

/** Keeps the links through which a caseload reaches further records. Only the area that owns the fact behind a link calls this. */
@ApplicationScoped
public class RecordLinks {
    @PersistenceContext
    EntityManager em;

    /**
     * Makes the link, or changes its days.
     *
     * @param fact the id of the fact behind it, such as a stay
     * @param record what becomes visible
     * @param via what somebody has in the caseload
     * @param until the first day on which it does not hold any more; null while it is open
     */
    public void put(CentreId centre, UUID fact, UUID record, UUID via, LocalDate since, LocalDate until) {
        RecordLink link = em.find(RecordLink.class, fact);
        if (link == null) {
            em.persist(new RecordLink(fact, centre, record, via, since, until));
        } else {
            link.lasts(since, until);
        }
    }

    /** Takes the link away with the fact. */
    public void remove(UUID fact) {
        RecordLink link = em.find(RecordLink.class, fact);
        if (link != null) {
            em.remove(link);
        }
    }
}
