package pl.ostoja.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of some days that matter for aid; the first and the last belong to them. What does not belong to the kind is null.
 *
 * @param until null while it lasts; of a suspension because of a renewed stay always null, for it ends with the stay
 * @param place what the facility is called
 * @param revokedOn day on which the court revoked the placement; from then on time in the facility does not count
 * @param exclusion why there is no right to aid on these days
 * @param decidedOn day of the decision that suspends
 */
@Embeddable
public record LeavingPeriodContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") LeavingPeriodKind kind,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Enumerated(EnumType.STRING) @Column(name = "facility") CountedFacility facility,
        @Size(max = 200) @Column(name = "place") String place,
        @Column(name = "revoked_on") LocalDate revokedOn,
        @Enumerated(EnumType.STRING) @Column(name = "ground") SuspensionGround ground,
        @Enumerated(EnumType.STRING) @Column(name = "exclusion") AidExclusion exclusion,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Size(max = 100) @Column(name = "number") String number,
        @Size(max = 2000) @Column(name = "note") String note)
        implements Serializable {

    static LeavingPeriodContent inFacility(LocalDate since, LocalDate until, CountedFacility facility, String place, LocalDate revokedOn) {
        return new LeavingPeriodContent(LeavingPeriodKind.COUNTED_FACILITY, since, until, facility, place, revokedOn, null, null, null, null, null);
    }

    static LeavingPeriodContent suspended(LocalDate since, LocalDate until, SuspensionGround ground, LocalDate decidedOn, String number) {
        return new LeavingPeriodContent(LeavingPeriodKind.SUSPENSION, since, until, null, null, null, ground, null, decidedOn, number, null);
    }

    /** @param until null while it lasts */
    static LeavingPeriodContent excluded(LocalDate since, LocalDate until, AidExclusion why) {
        return new LeavingPeriodContent(LeavingPeriodKind.EXCLUSION, since, until, null, null, null, null, why, null, null, null);
    }

    boolean isFacility() {
        return kind == LeavingPeriodKind.COUNTED_FACILITY;
    }

    boolean isSuspension() {
        return kind == LeavingPeriodKind.SUSPENSION;
    }

    boolean isExclusion() {
        return kind == LeavingPeriodKind.EXCLUSION;
    }

    /** Whether it is why there is no right to aid on the day. */
    boolean excludesOn(LocalDate day) {
        return isExclusion() && !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
