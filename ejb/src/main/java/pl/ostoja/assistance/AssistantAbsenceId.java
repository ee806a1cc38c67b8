package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one absence of an assistant. */
@Embeddable
public record AssistantAbsenceId(@Column(name = "absence_id") UUID value) implements Serializable {
    public static AssistantAbsenceId next() {
        return new AssistantAbsenceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
