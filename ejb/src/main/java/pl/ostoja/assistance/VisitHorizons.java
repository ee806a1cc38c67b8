package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duties;

/** Until which day the visits to families are known, and what becomes owed when that day moves on (ADR 48). */
@ApplicationScoped
public class VisitHorizons {
    @PersistenceContext
    EntityManager em;

    @Inject
    AssistanceCases cases;

    @Inject
    Duties duties;

    /** Of a centre without families nothing has to be known. */
    LocalDate of(CentreId centre) {
        VisitHorizon horizon = em.find(VisitHorizon.class, centre);
        return horizon == null ? LocalDate.EPOCH : horizon.knownTo();
    }

    /** The first family of a centre begins it; two may be the first at once. */
    void begin(CentreId centre, LocalDate today) {
        em.createNativeQuery("insert into assistance_horizon (centre_id, known_to) values (:centre, :today) on conflict do nothing")
                .setParameter("centre", centre.value())
                .setParameter("today", today)
                .executeUpdate();
    }

    /** Adds the visits that are due by the day and the next ones; those who change a family's facts meanwhile wait. In a transaction of its own. */
    @Transactional
    public void moveTo(CentreId centre, LocalDate day) {
        VisitHorizon horizon = em.find(VisitHorizon.class, centre, LockModeType.PESSIMISTIC_WRITE);
        if (horizon != null && horizon.knownTo().isBefore(day)) {
            List<UUID> families = cases.visitedSince(centre, horizon.knownTo());
            cases.hold(families);
            horizon.moveTo(day);
            em.flush();
            duties.refresh(centre, families);
        }
    }
}
