package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one evaluation of a foster family. */
@Embeddable
public record EvaluationId(@Column(name = "evaluation_id") UUID value) implements Serializable {
    public static EvaluationId next() {
        return new EvaluationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
