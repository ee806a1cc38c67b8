package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Identifies a payment. */
@Embeddable
public record PaymentId(@Column(name = "payment_id") UUID value) implements Serializable {
    public static PaymentId next() {
        return new PaymentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
