package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one child in care, and the file that is kept of it. */
@Embeddable
public record ChildId(@Column(name = "child_id") UUID value) implements Serializable {
    public static ChildId next() {
        return new ChildId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
