package pl.ostoja.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one institution in which children live. */
@Embeddable
public record FacilityId(@Column(name = "facility_id") UUID value) implements Serializable {
    public static FacilityId next() {
        return new FacilityId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
