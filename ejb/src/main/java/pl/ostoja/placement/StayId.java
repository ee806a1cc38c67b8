package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one stay of a child. */
@Embeddable
public record StayId(@Column(name = "stay_id") UUID value) implements Serializable {
    public static StayId next() {
        return new StayId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
