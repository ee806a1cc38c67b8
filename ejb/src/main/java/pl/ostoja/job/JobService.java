package pl.ostoja.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Long work: asking for it, watching it, stopping it, fetching what it made. Everybody sees their own only (JOB-3). */
@Stateless
public class JobService {
    private static final String KIND = "JOB";

    @PersistenceContext
    EntityManager em;

    @Inject
    JobFiles files;

    @Inject
    JobKinds kinds;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Puts work into the queue; it begins within seconds after this transaction. */
    @Allowed(Right.SIGNED_IN)
    public JobId start(StartJob command) {
        JobKind kind = kinds.named(command.kind());
        if (!caller.get().may(kind.right())) {
            throw new NotPermitted(kind.right());
        }
        JobId id = JobId.next();
        em.persist(new Job(
                id, caller.get().centre(), caller.get().account(), kind.name(), command.parameters().toString(), clock.instant()));
        if (command.input() != null) {
            em.flush();
            files.store(id, StoredFile.Purpose.INPUT, command.input());
        }
        trail.did(null, AuditAction.DID, KIND, id.value(), kind.name());
        return id;
    }

    /** One's own jobs, the latest first. */
    @Allowed(Right.SIGNED_IN)
    public Page<JobRow> mine(PageRequest request) {
        long total = em.createQuery("select count(j) from Job j where j.owner = :me", Long.class)
                .setParameter("me", caller.get().account())
                .getSingleResult();
        List<Job> jobs = em.createQuery("select j from Job j where j.owner = :me order by j.createdAt desc, j.id.value", Job.class)
                .setParameter("me", caller.get().account())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows(jobs), total, request);
    }

    @Allowed(Right.SIGNED_IN)
    public JobRow details(JobId id) {
        return rows(List.of(own(id))).getFirst();
    }

    /** Asks the job to stop; it does so after its present step. Asking twice changes nothing. */
    @Allowed(Right.SIGNED_IN)
    public void cancel(JobId id) {
        Job job = own(id);
        if (job.state().isActive() && em.find(JobCancel.class, id) == null) {
            em.persist(new JobCancel(id, clock.instant()));
            trail.did(null, AuditAction.DID, KIND, id.value(), "cancel");
        }
    }

    /** What the job made. */
    @Allowed(Right.SIGNED_IN)
    public JobFile result(JobId id) {
        return result(own(id));
    }

    /** The same where only work of one kind is expected; a job of another kind is not there. */
    @Allowed(Right.SIGNED_IN)
    public JobFile result(JobId id, String kind) {
        Job job = own(id);
        if (!job.kind().equals(kind)) {
            throw new NotFound();
        }
        return result(job);
    }

    private JobFile result(Job job) {
        JobFile file = files.read(job.id(), StoredFile.Purpose.RESULT).orElseThrow(NotFound::new);
        trail.did(null, AuditAction.EXPORTED, KIND, job.id().value(), job.kind());
        return file;
    }

    /** What the menu says about one's own jobs. */
    @Allowed(Right.SIGNED_IN)
    public JobBadge badge() {
        Object[] counts = em.createQuery(
                        """
                        select coalesce(sum(case when j.state in (WAITING, RUNNING) then 1 else 0 end), 0),
                        coalesce(sum(case when j.state in (WAITING, RUNNING) then 0 else 1 end), 0)
                        from Job j where j.owner = :me and j.seen = false""",
                        Object[].class)
                .setParameter("me", caller.get().account())
                .getSingleResult();
        return new JobBadge(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /** The list was looked at: what has ended is no news any more. */
    @Allowed(Right.SIGNED_IN)
    public void look() {
        em.createQuery("select j from Job j where j.owner = :me and j.seen = false and j.state not in (WAITING, RUNNING)", Job.class)
                .setParameter("me", caller.get().account())
                .getResultList()
                .forEach(Job::look);
    }

    private Job own(JobId id) {
        Job job = em.find(Job.class, id);
        if (job == null || job.owner().filter(owner -> owner.equals(caller.get().account())).isEmpty()) {
            throw new NotFound();
        }
        return job;
    }

    private List<JobRow> rows(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return List.of();
        }
        List<?> ids = jobs.stream().map(job -> job.id().value()).toList();
        Set<JobId> cancelled = new HashSet<>(em.createQuery("select c.job from JobCancel c where c.job.value in :ids", JobId.class)
                .setParameter("ids", ids)
                .getResultList());
        Map<JobId, String> results = em
                .createQuery("select f from StoredFile f where f.purpose = RESULT and f.job.value in :ids", StoredFile.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(StoredFile::job, StoredFile::name));
        return jobs.stream().map(job -> job.row(cancelled.contains(job.id()), results.get(job.id()))).toList();
    }
}
