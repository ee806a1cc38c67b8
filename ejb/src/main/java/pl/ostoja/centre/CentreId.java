package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one centre (<i>MOPR, MOPS, PCPR, OPS</i>). */
@Embeddable
public record CentreId(@Column(name = "centre_id") UUID value) implements Serializable {
    public static CentreId next() {
        return new CentreId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
