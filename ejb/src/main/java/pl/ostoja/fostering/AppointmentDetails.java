package pl.ostoja.fostering;

import java.io.Serializable;
import pl.ostoja.access.AccountId;

/**
 * An appointment as pages show it.
 *
 * @param end null while it lasts
 * @param appointedBy who wrote it down
 * @param version to be sent back with a change
 */
public record AppointmentDetails(
        AppointmentId id, FosterFamilyId family, AccountId coordinator, String coordinatorName, AppointmentContent content, AppointmentEnd end, String appointedBy, long version)
        implements Serializable {

    AppointmentDetails withoutWords() {
        return new AppointmentDetails(
                id, family, coordinator, coordinatorName, content.withoutWords(), end == null ? null : end.withoutWords(), appointedBy, version);
    }
}
