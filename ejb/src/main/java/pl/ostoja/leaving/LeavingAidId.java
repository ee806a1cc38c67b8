package pl.ostoja.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one aid for leaving care. */
@Embeddable
public record LeavingAidId(@Column(name = "leaving_aid_id") UUID value) implements Serializable {
    public static LeavingAidId next() {
        return new LeavingAidId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
