package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an appointment ended.
 *
 * @param until last day of the coordinator with the family
 */
@Embeddable
public record AppointmentEnd(
        @NotNull @Column(name = "until") LocalDate until,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "end_reason") AppointmentEndReason why,
        @Size(max = 1000) @Column(name = "end_notes") String notes)
        implements Serializable {

    static AppointmentEnd handedOver(LocalDate since) {
        return new AppointmentEnd(since.minusDays(1), AppointmentEndReason.HANDED_OVER, null);
    }

    /** FST-27. */
    static AppointmentEnd withFamily(LocalDate familyEndsOn) {
        return new AppointmentEnd(familyEndsOn.minusDays(1), AppointmentEndReason.FAMILY_ENDED, null);
    }

    AppointmentEnd withoutWords() {
        return new AppointmentEnd(until, why, null);
    }

    boolean isHandOver() {
        return why == AppointmentEndReason.HANDED_OVER;
    }

    /** Whether it follows from the end of the family. */
    public boolean isWithFamily() {
        return why == AppointmentEndReason.FAMILY_ENDED;
    }
}
