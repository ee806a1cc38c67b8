package pl.ostoja.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one step on the way to a foster family. */
@Embeddable
public record StepId(@Column(name = "step_id") UUID value) implements Serializable {
    public static StepId next() {
        return new StepId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
