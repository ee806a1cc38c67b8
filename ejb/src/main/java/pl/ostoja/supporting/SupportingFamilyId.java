package pl.ostoja.supporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one supporting family. */
@Embeddable
public record SupportingFamilyId(@Column(name = "supporting_family_id") UUID value) implements Serializable {
    public static SupportingFamilyId next() {
        return new SupportingFamilyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
