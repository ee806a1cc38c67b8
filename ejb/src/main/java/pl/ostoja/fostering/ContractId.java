package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one contract with a foster family. */
@Embeddable
public record ContractId(@Column(name = "contract_id") UUID value) implements Serializable {
    public static ContractId next() {
        return new ContractId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
