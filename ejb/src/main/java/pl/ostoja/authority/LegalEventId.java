package pl.ostoja.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one legal event. */
@Embeddable
public record LegalEventId(@Column(name = "legal_event_id") UUID value) implements Serializable {
    public static LegalEventId next() {
        return new LegalEventId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
