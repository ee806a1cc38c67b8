package pl.ostoja.placement;

import java.time.LocalDate;

/**
 * Days of courts on which duties about a stay depend; null is what has not happened.
 *
 * @param caseEndedOn see {@link StayActs}
 * @param consentOn see {@link ForeignConsent}
 */
public record CourtDays(LocalDate caseEndedOn, LocalDate consentOn) {
    public static final CourtDays NONE = new CourtDays(null, null);

    boolean consentedBy(LocalDate day) {
        return consentOn != null && !consentOn.isAfter(day);
    }
}
