package pl.ostoja.demo.county;

import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AppointmentContent;
import pl.ostoja.fostering.AppointmentEnd;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * Somebody was appointed coordinator of a family.
 *
 * @param end null while it lasts
 */
public record Appointed(AppointmentId id, FosterFamilyId family, AccountId coordinator, AppointmentContent content, AppointmentEnd end) {
    /** Whether this is why somebody has the record in the caseload. */
    public boolean explains(Office.Holds held) {
        return held.record().equals(family.value()) && coordinator.equals(held.holder().account()) && held.since().equals(content.since());
    }

    public UUID fact() {
        return id.value();
    }
}
