package pl.ostoja.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one decision that two files are two children's. */
@Embeddable
public record ToldApartId(@Column(name = "told_apart_id") UUID value) implements Serializable {
    public static ToldApartId next() {
        return new ToldApartId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
