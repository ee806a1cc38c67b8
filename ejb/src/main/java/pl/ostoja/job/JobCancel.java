package pl.ostoja.job;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The owner's wish that a job stops. Beside the job, because the job's row is locked while a step runs. */
@Entity
@Table(name = "job_cancel")
class JobCancel {
    @EmbeddedId
    private JobId job;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected JobCancel() {}

    JobCancel(JobId job, Instant askedAt) {
        this.job = job;
        this.askedAt = askedAt;
    }

    JobId job() {
        return job;
    }

    Instant askedAt() {
        return askedAt;
    }
}
