package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one version of a plan. */
@Embeddable
public record PlanId(@Column(name = "plan_id") UUID value) implements Serializable {
    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
