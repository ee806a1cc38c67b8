package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one action of a version of a plan. */
@Embeddable
public record ActionId(@Column(name = "action_id") UUID value) implements Serializable {
    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
