package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Identifies a counterparty of a centre. */
@Embeddable
public record CounterpartyId(@Column(name = "counterparty_id") UUID value) implements Serializable {
    public static CounterpartyId next() {
        return new CounterpartyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
