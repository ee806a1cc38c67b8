package pl.ostoja.wellbeing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one fact about health, school or disability. */
@Embeddable
public record WellbeingFactId(@Column(name = "wellbeing_fact_id") UUID value) implements Serializable {
    public static WellbeingFactId next() {
        return new WellbeingFactId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
