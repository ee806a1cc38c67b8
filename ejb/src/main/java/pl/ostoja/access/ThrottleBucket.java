package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Failed attempts of one kind; see {@link Throttle}. */
@Entity
@Table(name = "access_throttle")
class ThrottleBucket {
    @Id
    @Column(name = "bucket")
    private String bucket;

    @Column(name = "failures")
    private int failures;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected ThrottleBucket() {}

    void fail(Throttle throttle, Instant now) {
        failures = Math.min(throttle.remembered(failures, failedAt, now) + 1, 1_000_000);
        failedAt = now;
    }

    int failures() {
        return failures;
    }

    Instant failedAt() {
        return failedAt;
    }
}
