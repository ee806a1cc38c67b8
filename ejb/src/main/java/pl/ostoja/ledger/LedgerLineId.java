package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one line of the ledger. */
@Embeddable
public record LedgerLineId(@Column(name = "line_id") UUID value) implements Serializable {
    public static LedgerLineId next() {
        return new LedgerLineId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
