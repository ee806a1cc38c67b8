package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one rest of a foster family. */
@Embeddable
public record RestId(@Column(name = "rest_id") UUID value) implements Serializable {
    public static RestId next() {
        return new RestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
