package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one family that an assistant works with, or is to work with. */
@Embeddable
public record AssistanceCaseId(@Column(name = "case_id") UUID value) implements Serializable {
    public static AssistanceCaseId next() {
        return new AssistanceCaseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
