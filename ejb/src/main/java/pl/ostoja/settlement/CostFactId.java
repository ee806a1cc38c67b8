package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one fact from which costs follow: a circumstance, an expense, a decision on who pays, an amount. */
@Embeddable
public record CostFactId(@Column(name = "fact_id") UUID value) implements Serializable {
    public static CostFactId next() {
        return new CostFactId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
