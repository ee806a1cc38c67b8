package pl.ostoja.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one step towards leaving care. */
@Embeddable
public record LeavingStepId(@Column(name = "leaving_step_id") UUID value) implements Serializable {
    public static LeavingStepId next() {
        return new LeavingStepId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
