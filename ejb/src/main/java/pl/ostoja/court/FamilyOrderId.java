package pl.ostoja.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one order of a court about a family with an assistant. */
@Embeddable
public record FamilyOrderId(@Column(name = "order_id") UUID value) implements Serializable {
    public static FamilyOrderId next() {
        return new FamilyOrderId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
