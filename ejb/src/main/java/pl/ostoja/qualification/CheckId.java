package pl.ostoja.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one check of a condition. */
@Embeddable
public record CheckId(@Column(name = "check_id") UUID value) implements Serializable {
    public static CheckId next() {
        return new CheckId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
