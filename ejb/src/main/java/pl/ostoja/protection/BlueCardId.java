package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one procedure of the Blue Card. */
@Embeddable
public record BlueCardId(@Column(name = "card_id") UUID value) implements Serializable {
    public static BlueCardId next() {
        return new BlueCardId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
