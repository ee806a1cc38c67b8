package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one step of a case. */
@Embeddable
public record CaseStepId(@Column(name = "step_id") UUID value) implements Serializable {
    public static CaseStepId next() {
        return new CaseStepId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
