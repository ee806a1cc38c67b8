package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names an assessment of a child that somebody else made. */
@Embeddable
public record OutsideAssessmentId(@Column(name = "outside_assessment_id") UUID value) implements Serializable {
    public static OutsideAssessmentId next() {
        return new OutsideAssessmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
