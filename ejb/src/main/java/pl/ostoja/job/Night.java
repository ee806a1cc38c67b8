package pl.ostoja.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** That a task was begun for a night, by whichever node came first. */
@Entity
@Table(name = "job_night")
@IdClass(Night.Key.class)
class Night {
    static final int MAX_ATTEMPTS = 3;
    static final Duration LEASE = Duration.ofHours(1);

    record Key(String task, LocalDate night) implements Serializable {}

    @Id
    @Column(name = "task")
    private String task;

    @Id
    @Column(name = "night")
    private LocalDate night;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Night() {}

    /** Whether the task may be begun again: it did not end, an hour has passed, and it was not tried too often. */
    boolean isLeftBehind(Instant now) {
        return endedAt == null && attempts < MAX_ATTEMPTS && startedAt.plus(LEASE).isBefore(now);
    }

    void beginAgain(Instant now) {
        attempts++;
        startedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
