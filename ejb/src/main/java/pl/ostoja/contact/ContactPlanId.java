package pl.ostoja.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one part of the plan of contacts. */
@Embeddable
public record ContactPlanId(@Column(name = "contact_plan_id") UUID value) implements Serializable {
    public static ContactPlanId next() {
        return new ContactPlanId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
