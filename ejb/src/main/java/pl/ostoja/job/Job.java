package pl.ostoja.job;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import pl.ostoja.access.AccountId;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Explanation;

/** A piece of long work. Whoever changes it holds a lock on its row, which is why it needs no version. */
@Entity
@Table(name = "job_job")
class Job {
    static final int MAX_ATTEMPTS = 5;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private JobId id;

    @Embedded
    private CentreId centre;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private AccountId owner;

    @Column(name = "kind")
    private String kind;

    @Column(name = "parameters")
    private String parameters;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state;

    @Column(name = "progress")
    private String progress;

    @Column(name = "done")
    private long done;

    @Column(name = "total")
    private Long total;

    @Column(name = "runner")
    private String runner;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "seen")
    private boolean seen;

    protected Job() {}

    Job(JobId id, CentreId centre, AccountId owner, String kind, String parameters, Instant now) {
        this.id = id;
        this.centre = centre;
        this.owner = owner;
        this.kind = kind;
        this.parameters = parameters;
        this.state = JobState.WAITING;
        this.progress = "{}";
        this.createdAt = now;
    }

    /** The runner takes it, new or left behind by another. Too many takes without a step done mean that it kills its server. */
    boolean claim(String newRunner, Instant now) {
        attempts++;
        if (attempts > MAX_ATTEMPTS) {
            end(JobState.FAILED, Explanation.of("job.outcome.gaveUp", MAX_ATTEMPTS), now);
            return false;
        }
        state = JobState.RUNNING;
        runner = newRunner;
        heartbeatAt = now;
        startedAt = startedAt == null ? now : startedAt;
        return true;
    }

    boolean isHeldBy(String someRunner) {
        return state == JobState.RUNNING && someRunner.equals(runner);
    }

    void advance(Step.Continue step, Instant now) {
        progress = step.progress().toString();
        done = step.done();
        total = step.total();
        attempts = 0;
        heartbeatAt = now;
    }

    /** Left behind on purpose: after the time that a dead runner is given, somebody tries the failed step again. */
    void leaveBehind(Instant now) {
        heartbeatAt = now;
        runner = null;
    }

    void end(JobState how, Explanation why, Instant now) {
        state = how;
        outcome = why.toJson();
        endedAt = now;
        runner = null;
    }

    void look() {
        seen = true;
    }

    JobId id() {
        return id;
    }

    /** Empty for work on the whole installation. */
    Optional<CentreId> centre() {
        return Optional.ofNullable(centre);
    }

    /** Empty for work of the system itself. */
    Optional<AccountId> owner() {
        return Optional.ofNullable(owner);
    }

    String kind() {
        return kind;
    }

    String parameters() {
        return parameters;
    }

    JobState state() {
        return state;
    }

    Instant heartbeatAt() {
        return heartbeatAt;
    }

    String progress() {
        return progress;
    }

    JobRow row(boolean cancelling, String resultName) {
        return new JobRow(
                id, kind, state, done, total, createdAt, startedAt, endedAt, outcome == null ? null : Explanation.fromJson(outcome), cancelling,
                resultName);
    }
}
