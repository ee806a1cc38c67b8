package pl.ostoja.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which job is next.
 *
 * <p>JOB-1: no two runners work on one job. A runner takes a job under a lock on its row, and each step holds that lock again and asks whether the job is
 * still the runner's own. JOB-2: a job whose runner has been silent for fifteen seconds and does not hold the lock was left behind; the next runner
 * goes on from the last step that was kept.
 */
@ApplicationScoped
class JobQueue {
    static final Duration LEASE = Duration.ofSeconds(15);

    /** What Hibernate calls "skip locked". */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A job taken by the runner; empty if there is nothing to do. Inside a transaction. */
    Optional<ClaimedJob> claim(String runner) {
        Instant now = clock.instant();
        List<Job> next = em.createQuery(
                        """
                        select j from Job j where j.state = WAITING or (j.state = RUNNING and j.heartbeatAt < :silent)
                        order by j.createdAt""",
                        Job.class)
                .setParameter("silent", now.minus(LEASE))
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
        return next.stream().filter(job -> job.claim(runner, now)).map(ClaimedJob::of).findFirst();
    }
}
