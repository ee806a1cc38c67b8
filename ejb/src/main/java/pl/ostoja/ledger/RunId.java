package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one settling of a month of a centre. */
@Embeddable
public record RunId(@Column(name = "run_id") UUID value) implements Serializable {
    public static RunId next() {
        return new RunId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
