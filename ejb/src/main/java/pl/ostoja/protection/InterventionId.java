package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one removal of a child. */
@Embeddable
public record InterventionId(@Column(name = "intervention_id") UUID value) implements Serializable {
    public static InterventionId next() {
        return new InterventionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
