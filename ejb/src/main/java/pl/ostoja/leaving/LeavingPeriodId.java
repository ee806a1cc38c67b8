package pl.ostoja.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one period for leaving care. */
@Embeddable
public record LeavingPeriodId(@Column(name = "leaving_period_id") UUID value) implements Serializable {
    public static LeavingPeriodId next() {
        return new LeavingPeriodId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
