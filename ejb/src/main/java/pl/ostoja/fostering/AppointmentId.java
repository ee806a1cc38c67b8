package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one appointment of a coordinator. */
@Embeddable
public record AppointmentId(@Column(name = "appointment_id") UUID value) implements Serializable {
    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
