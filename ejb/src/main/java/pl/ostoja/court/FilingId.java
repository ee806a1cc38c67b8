package pl.ostoja.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one filing to a court. */
@Embeddable
public record FilingId(@Column(name = "filing_id") UUID value) implements Serializable {
    public static FilingId next() {
        return new FilingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
