package pl.ostoja.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one piece of long work. */
@Embeddable
public record JobId(@Column(name = "job_id") UUID value) implements Serializable {
    public static JobId next() {
        return new JobId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
