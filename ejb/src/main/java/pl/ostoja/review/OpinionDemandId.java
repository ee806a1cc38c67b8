package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one demand of an adoption centre. */
@Embeddable
public record OpinionDemandId(@Column(name = "opinion_demand_id") UUID value) implements Serializable {
    public static OpinionDemandId next() {
        return new OpinionDemandId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
