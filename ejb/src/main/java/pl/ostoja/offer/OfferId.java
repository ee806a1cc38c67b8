package pl.ostoja.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one question to a family or an institution, whether it takes children. */
@Embeddable
public record OfferId(@Column(name = "offer_id") UUID value) implements Serializable {
    public static OfferId next() {
        return new OfferId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
