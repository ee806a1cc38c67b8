package pl.ostoja.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one absence. */
@Embeddable
public record AbsenceId(@Column(name = "absence_id") UUID value) implements Serializable {
    public static AbsenceId next() {
        return new AbsenceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
