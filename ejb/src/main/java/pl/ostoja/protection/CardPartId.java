package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one thing written down of a Blue Card: somebody in it, a member of its group, a programme, a move. */
@Embeddable
public record CardPartId(@Column(name = "part_id") UUID value) implements Serializable {
    public static CardPartId next() {
        return new CardPartId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
