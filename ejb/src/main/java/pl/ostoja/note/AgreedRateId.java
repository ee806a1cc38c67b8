package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Identifies an agreed rate of interest. */
@Embeddable
public record AgreedRateId(@Column(name = "rate_id") UUID value) implements Serializable {
    public static AgreedRateId next() {
        return new AgreedRateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
