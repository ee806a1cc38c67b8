package pl.ostoja.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;

/**
 * The guard of the nightly tasks.
 *
 * <p>JOB-4: a task runs once for a night in the whole cluster. The row of (task, night) is the guard: whoever inserts it runs the task; if the task has
 * not ended after an hour, another node may begin again, three times at most.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Nights {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Whether this node is to run the task for the night. */
    @Allowed(Right.SYSTEM)
    public boolean begin(String task, LocalDate night) {
        int inserted = em.createNativeQuery(
                        "insert into job_night (task, night, attempts, started_at) values (:task, :night, 1, :now) on conflict do nothing")
                .setParameter("task", task)
                .setParameter("night", night)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (inserted == 1) {
            return true;
        }
        Night guard = em.find(Night.class, new Night.Key(task, night), LockModeType.PESSIMISTIC_WRITE);
        if (!guard.isLeftBehind(clock.instant())) {
            return false;
        }
        guard.beginAgain(clock.instant());
        return true;
    }

    /** The task has ended; until the next night nobody begins it again. */
    @Allowed(Right.SYSTEM)
    public void end(String task, LocalDate night) {
        em.find(Night.class, new Night.Key(task, night), LockModeType.PESSIMISTIC_WRITE).end(clock.instant());
    }
}
