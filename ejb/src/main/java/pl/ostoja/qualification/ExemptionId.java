package pl.ostoja.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one exemption. */
@Embeddable
public record ExemptionId(@Column(name = "exemption_id") UUID value) implements Serializable {
    public static ExemptionId next() {
        return new ExemptionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
