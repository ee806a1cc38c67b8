package pl.ostoja.supporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one contract on the refund of costs. */
@Embeddable
public record SupportContractId(@Column(name = "contract_id") UUID value) implements Serializable {
    public static SupportContractId next() {
        return new SupportContractId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
