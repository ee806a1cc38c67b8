package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one reading of a warning. */
@Embeddable
public record WarningReadingId(@Column(name = "reading_id") UUID value) implements Serializable {
    public static WarningReadingId next() {
        return new WarningReadingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
