package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one foster family or family children's home. */
@Embeddable
public record FosterFamilyId(@Column(name = "family_id") UUID value) implements Serializable {
    public static FosterFamilyId next() {
        return new FosterFamilyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
