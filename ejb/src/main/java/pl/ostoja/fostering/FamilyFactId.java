package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one dated fact about a family: who lives there, a pet, a dwelling, what is wished for, a readiness, a helper. */
@Embeddable
public record FamilyFactId(@Column(name = "fact_id") UUID value) implements Serializable {
    public static FamilyFactId next() {
        return new FamilyFactId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
