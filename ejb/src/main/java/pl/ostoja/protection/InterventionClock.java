package pl.ostoja.protection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.duty.Deadline;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;

/**
 * PRT-9: the clock of a removal. Hours elapse, also at night, on holidays and over a change of the clock.
 *
 * @param courtTold until when the court is told: 24 hours after the child was taken (UPPD 12a(5))
 * @param ruled until when the court rules: 24 hours after it heard the social worker (KPC 579¹ § 2); null as long as it did not
 */
public record InterventionClock(Instant courtTold, Instant ruled) implements Serializable {
    static InterventionClock of(InterventionContent removal, CareLaw law) {
        return new InterventionClock(
                after(removal.startedAt(), LegalNumber.ART12A_NOTICE_H, law),
                removal.heardAt() == null ? null : after(removal.heardAt(), LegalNumber.REMOVAL_RULING_H, law));
    }

    /** Until when the court decides on a complaint: 24 hours after it had it (UPPD 12b). */
    static Instant decided(ComplaintContent complaint, CareLaw law) {
        return after(complaint.receivedAt(), LegalNumber.REMOVAL_COMPLAINT_H, law);
    }

    /** The stay in care that the removal led to: one under article 12a that began on the same day or the next one, for a child is brought at night. */
    static Optional<StayFacts> stay(InterventionContent removal, CareFacts care) {
        LocalDate day = day(removal.startedAt());
        return care.stays().stream()
                .filter(stay -> stay.basis() == LegalBasis.ART_12A && !stay.since().isBefore(day) && !stay.since().isAfter(day.plusDays(1)))
                .findFirst();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Deadline.POLAND);
    }

    private static Instant after(Instant moment, LegalNumber hours, CareLaw law) {
        return Terms.hours(moment, law.whole(hours, day(moment)));
    }
}
