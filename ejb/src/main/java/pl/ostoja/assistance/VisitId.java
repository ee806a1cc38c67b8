package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one contact with a family, planned or done. */
@Embeddable
public record VisitId(@Column(name = "visit_id") UUID value) implements Serializable {
    public static VisitId next() {
        return new VisitId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
