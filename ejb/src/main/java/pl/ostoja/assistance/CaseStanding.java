package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a case stands after its last step. Kept beside the case for lists; {@link CaseCourse} says it from the steps.
 *
 * @param state as of the last step; a monitoring runs out by itself, which {@link #on} knows
 * @param since from when it stands so
 * @param monitoredUntil null unless it is monitored
 * @param consented whether the family agreed
 * @param obliged whether a court obliges the family
 */
@Embeddable
public record CaseStanding(
        @Enumerated(EnumType.STRING) @Column(name = "state") CaseState state,
        @Column(name = "state_since") LocalDate since,
        @Column(name = "monitored_until") LocalDate monitoredUntil,
        @Column(name = "consented") boolean consented,
        @Column(name = "obliged") boolean obliged)
        implements Serializable {

    /** AST-6: from the day after the last day of monitoring the case has ended, without anybody writing it down. */
    public CaseState on(LocalDate day) {
        return state == CaseState.MONITORED && day.isAfter(monitoredUntil) ? CaseState.ENDED : state;
    }

    /** From when it stands as it does on the day. */
    LocalDate sinceAsOf(LocalDate day) {
        return on(day) == state ? since : monitoredUntil.plusDays(1);
    }

    CaseStanding at(CaseState next, LocalDate on) {
        return new CaseStanding(next, on, null, consented, obliged);
    }

    CaseStanding ended(LocalDate on, LocalDate monitored) {
        return new CaseStanding(monitored == null ? CaseState.ENDED : CaseState.MONITORED, on, monitored, consented, obliged);
    }

    CaseStanding bound(boolean nowConsented, boolean nowObliged) {
        return new CaseStanding(state, since, monitoredUntil, nowConsented, nowObliged);
    }
}
