package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one place that is kept for one child. */
@Embeddable
public record HoldId(@Column(name = "hold_id") UUID value) implements Serializable {
    public static HoldId next() {
        return new HoldId(Ids.next());
    }
}
