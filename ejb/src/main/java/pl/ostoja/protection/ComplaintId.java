package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one complaint about a removal. */
@Embeddable
public record ComplaintId(@Column(name = "complaint_id") UUID value) implements Serializable {
    public static ComplaintId next() {
        return new ComplaintId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
