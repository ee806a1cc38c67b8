package pl.ostoja.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Delegation;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Explanation;

/** JOB-1 and JOB-2 against a real database, while the engine's own timer runs beside. */
@ServiceTest
@Tag("h2")
class JobEngineIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final CentreId centre = CentreId.next();

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Inject
    JobWorker worker;

    @Inject
    JobFiles files;

    @Inject
    Delegation delegation;

    @Inject
    Clock clock;

    @BeforeEach
    void asTheSystem() {
        delegation.actAsSystem(centre);
    }

    @Test
    void theTimerFindsWorkAndDoesIt() throws Exception {
        var job = waiting(CountingKind.upTo(3, 0, 0).toString(), null);
        await(job, JobState.DONE);
        assertThat(stepsKept(job)).containsExactly("1", "2", "3");
        assertThat(files.read(job, StoredFile.Purpose.RESULT)).hasValueSatisfying(file -> assertThat(file.content()).asString().isEqualTo("3"));
    }

    /** JOB-2: the first server dies after two steps; what it kept is kept, the rest is done by another, nothing twice. */
    @Test
    void workThatAServerLeftBehindIsGoneOnWith() throws Exception {
        var job = heldBy("dead", CountingKind.upTo(4, 0, 0).toString());
        assertThat(worker.step(job, "dead")).isTrue();
        assertThat(worker.step(job, "dead")).isTrue();

        takeOver(job.id(), "heir", clock.instant().plus(JobQueue.LEASE).plusSeconds(1));
        assertThat(worker.step(job, "dead")).as("the dead one comes back to life").isFalse();
        assertThat(stepsKept(job.id())).containsExactly("1", "2");
        while (worker.step(job, "heir")) {
            assertThat(state(job.id())).isEqualTo(JobState.RUNNING);
        }
        assertThat(state(job.id())).isEqualTo(JobState.DONE);
        assertThat(stepsKept(job.id())).containsExactly("1", "2", "3", "4");
    }

    /** JOB-1: while the one that has the job is alive, nobody else gets it. */
    @Test
    void aJobIsNotTakenFromWhoWorksOnIt() throws Exception {
        var job = heldBy("alive", CountingKind.upTo(2, 0, 0).toString());
        assertThat(worker.claim("other").map(ClaimedJob::id)).isNotEqualTo(Optional.of(job.id()));
        assertThat(worker.step(job, "other")).isFalse();
        assertThat(stepsKept(job.id())).isEmpty();
    }

    /** JOB-1: many nodes look at the same moment. */
    @Test
    void oneOfManyGetsTheJob() throws Exception {
        var job = waiting(CountingKind.upTo(5, 0, 0).toString(), null);
        List<Callable<Boolean>> nodes = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(node -> () -> {
                    var claimed = worker.claim("node " + node);
                    claimed.ifPresent(mine -> finish(mine, "node " + node));
                    return claimed.filter(mine -> mine.id().equals(job)).isPresent();
                })
                .toList();
        int taken = 0;
        for (var node : executor.invokeAll(nodes)) {
            taken += node.get() ? 1 : 0;
        }
        assertThat(taken).isLessThanOrEqualTo(1);
        await(job, JobState.DONE);
        assertThat(stepsKept(job)).containsExactly("1", "2", "3", "4", "5");
    }

    /** A step that fails is rolled back with all it wrote, and done again by whoever takes the job next. */
    @Test
    void aFailedStepLeavesNothingBehind() throws Exception {
        var job = heldBy("one", CountingKind.upTo(3, 2, 0).toString());
        assertThat(worker.step(job, "one")).isTrue();
        assertThat(worker.step(job, "one")).isFalse();
        assertThat(stepsKept(job.id())).containsExactly("1");
        takeOver(job.id(), "two", clock.instant().plus(JobQueue.LEASE).plusSeconds(1));
        finish(job, "two");
        assertThat(stepsKept(job.id())).containsExactly("1", "2", "3");
    }

    @Test
    void aRefusalEndsTheJobWithItsReason() throws Exception {
        var job = heldBy("one", CountingKind.upTo(3, 0, 2).toString());
        finish(job, "one");
        assertThat(row(job.id()).state()).isEqualTo(JobState.FAILED);
        assertThat(row(job.id()).outcome()).isEqualTo(Explanation.of("job.outcome.gone"));
        assertThat(stepsKept(job.id())).containsExactly("1");
    }

    @Test
    void aWishToStopIsHeardBetweenSteps() throws Exception {
        var job = heldBy("one", CountingKind.upTo(3, 0, 0).toString());
        assertThat(worker.step(job, "one")).isTrue();
        transaction.begin();
        em.persist(new JobCancel(job.id(), clock.instant()));
        transaction.commit();
        assertThat(worker.step(job, "one")).isFalse();
        assertThat(state(job.id())).isEqualTo(JobState.CANCELLED);
        assertThat(stepsKept(job.id())).containsExactly("1");
    }

    /** The work of an account that does not work any more stops. */
    @Test
    void workOfAnAccountThatIsGoneStops() throws Exception {
        var job = waiting(CountingKind.upTo(3, 0, 0).toString(), AccountId.next());
        await(job, JobState.FAILED);
        assertThat(row(job).outcome()).isEqualTo(Explanation.of("job.outcome.ownerGone"));
        assertThat(stepsKept(job)).isEmpty();
    }

    /** A job that kills its server five times without getting a step further is given up. */
    @Test
    void aJobThatKillsItsServersIsGivenUp() throws Exception {
        var job = heldBy("1", CountingKind.upTo(3, 0, 0).toString());
        Instant later = clock.instant();
        for (int attempt = 2; attempt <= Job.MAX_ATTEMPTS + 1; attempt++) {
            later = later.plus(JobQueue.LEASE).plusSeconds(1);
            takeOver(job.id(), String.valueOf(attempt), later);
        }
        assertThat(row(job.id()).state()).isEqualTo(JobState.FAILED);
        assertThat(row(job.id()).outcome().key()).isEqualTo("job.outcome.gaveUp");
    }

    private void finish(ClaimedJob job, String runner) {
        boolean more = true;
        while (more) {
            more = worker.step(job, runner);
        }
    }

    private JobId waiting(String parameters, AccountId owner) throws Exception {
        transaction.begin();
        Job job = new Job(JobId.next(), centre, owner, CountingKind.NAME, parameters, clock.instant());
        em.persist(job);
        transaction.commit();
        return job.id();
    }

    private ClaimedJob heldBy(String runner, String parameters) throws Exception {
        transaction.begin();
        Job job = new Job(JobId.next(), centre, null, CountingKind.NAME, parameters, clock.instant());
        job.claim(runner, clock.instant());
        em.persist(job);
        transaction.commit();
        return new ClaimedJob(job.id(), Optional.empty(), Optional.of(centre));
    }

    /** Another server takes the job at the moment, provided its runner has been silent for long enough by then. */
    private void takeOver(JobId id, String runner, Instant moment) throws Exception {
        transaction.begin();
        Job job = em.find(Job.class, id);
        assertThat(job.heartbeatAt()).isBefore(moment.minus(JobQueue.LEASE));
        job.claim(runner, moment);
        transaction.commit();
    }

    private List<String> stepsKept(JobId job) {
        return em.createQuery("select a.detail from AuditRow a where a.record = :job and a.kind = :kind order by a.number", String.class)
                .setParameter("job", job.value())
                .setParameter("kind", CountingKind.NAME)
                .getResultList();
    }

    private JobState state(JobId job) {
        return row(job).state();
    }

    private JobRow row(JobId job) {
        return em.find(Job.class, job).row(false, null);
    }

    private void await(JobId job, JobState state) {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (state(job) != state && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(state(job)).isEqualTo(state);
    }
}
