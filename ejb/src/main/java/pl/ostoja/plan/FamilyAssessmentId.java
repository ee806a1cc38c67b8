package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one assessment of a family. */
@Embeddable
public record FamilyAssessmentId(@Column(name = "assessment_id") UUID value) implements Serializable {
    public static FamilyAssessmentId next() {
        return new FamilyAssessmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
