package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AppointmentContent;
import pl.ostoja.fostering.AppointmentEnd;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Period;

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

    /**
     * The days that count (FST-27); none if the family ended before they began.
     *
     * @param familyEndsOn first day without the family, null while it is one
     */
    Optional<Period> days(LocalDate familyEndsOn) {
        LocalDate last = end == null ? null : end.until();
        LocalDate until = familyEndsOn == null || last != null && last.isBefore(familyEndsOn) ? last : familyEndsOn.minusDays(1);
        return until != null && until.isBefore(content.since()) ? Optional.empty() : Optional.of(new Period(content.since(), until));
    }

    public UUID fact() {
        return id.value();
    }
}
