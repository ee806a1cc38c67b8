package pl.ostoja.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Right;
import pl.ostoja.shared.Explanation;

/** The transactions of the engine: one for each take, step and failure. For the engine only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobSteps {
    @PersistenceContext
    EntityManager em;

    @Inject
    JobQueue queue;

    @Inject
    JobFiles files;

    @Inject
    JobKinds kinds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Allowed(Right.SYSTEM)
    public Optional<ClaimedJob> claim(String runner) {
        return queue.claim(runner);
    }

    /** Does the next step as the owner; false if there is none left for this runner. */
    @Allowed(Right.SIGNED_IN)
    public boolean step(JobId id, String runner) {
        Job job = em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.isHeldBy(runner)) {
            return false;
        }
        if (em.find(JobCancel.class, id) != null) {
            job.end(JobState.CANCELLED, Explanation.of("job.outcome.cancelled"), clock.instant());
            return false;
        }
        JobKind kind = kinds.named(job.kind());
        if (!caller.get().may(kind.right())) {
            throw new NotPermitted(kind.right());
        }
        return switch (kind.run(new JobContext(job, files), JobContext.json(job.progress()))) {
            case Step.Continue more -> {
                job.advance(more, clock.instant());
                yield true;
            }
            case Step.Done(Explanation outcome) -> {
                job.end(JobState.DONE, outcome, clock.instant());
                yield false;
            }
        };
    }

    /** The step was refused; the job cannot go on. */
    @Allowed(Right.SYSTEM)
    public void fail(JobId id, String runner, Explanation why) {
        Job job = em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job != null && job.isHeldBy(runner)) {
            job.end(JobState.FAILED, why, clock.instant());
        }
    }

    /** The step failed for no reason of its own; it will be tried again after a while. */
    @Allowed(Right.SYSTEM)
    public void leaveBehind(JobId id, String runner) {
        Job job = em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job != null && job.isHeldBy(runner)) {
            job.leaveBehind(clock.instant());
        }
    }
}
