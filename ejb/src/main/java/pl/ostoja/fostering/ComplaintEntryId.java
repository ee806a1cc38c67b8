package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one step of what was done about a complaint. */
@Embeddable
public record ComplaintEntryId(@Column(name = "entry_id") UUID value) implements Serializable {
    public static ComplaintEntryId next() {
        return new ComplaintEntryId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
