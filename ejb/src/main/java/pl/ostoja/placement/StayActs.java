package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What courts and counties did about a stay that lasts; each day is null while it has not happened.
 *
 * @param caseEndedOn the court ended the case on a placement by agreement: the contract expires (UWR art. 35(4))
 * @param countyConsentOn the head of the county where the institution lies consented to a child from another county (art. 108(3))
 * @param centreOpinionOn the county centre gave its opinion on a transfer between institutions of one type (art. 108)
 * @param reasonsCameOn the court told the county head why it placed the child (KRO art. 112⁷ § 5)
 */
@Embeddable
public record StayActs(
        @Column(name = "case_ended_on") LocalDate caseEndedOn,
        @Column(name = "county_consent_on") LocalDate countyConsentOn,
        @Column(name = "centre_opinion_on") LocalDate centreOpinionOn,
        @Column(name = "reasons_came_on") LocalDate reasonsCameOn)
        implements Serializable {
    public static final StayActs NONE = new StayActs(null, null, null, null);

    /** PLC-87, PLC-91, PLC-92: what has happened, and of what belongs to the ground and the place of the stay. */
    void check(StayFacts stay, LocalDate today) {
        Stream.of(caseEndedOn, countyConsentOn, centreOpinionOn, reasonsCameOn).filter(Objects::nonNull).filter(day -> day.isAfter(today)).findFirst().ifPresent(day -> {
            throw new BusinessRuleViolation("PLC-91", "placement.violation.actInTheFuture", day);
        });
        if (caseEndedOn != null && (stay.basis() != LegalBasis.PARENT_AGREEMENT || caseEndedOn.isBefore(stay.since()))) {
            throw new BusinessRuleViolation("PLC-87", "placement.violation.caseEnded", stay.since());
        }
        if ((countyConsentOn != null || centreOpinionOn != null) && stay.form().isFamilyBased()) {
            throw new BusinessRuleViolation("PLC-91", "placement.violation.actOfInstitution");
        }
        if (reasonsCameOn != null && !stay.basis().isByCourt()) {
            throw new BusinessRuleViolation("PLC-92", "placement.violation.reasonsWithoutCourt");
        }
    }

    /** What of it is still true of a stay whose ground or first day was corrected. */
    StayActs fitting(LegalBasis basis, LocalDate since) {
        boolean ended = caseEndedOn != null && basis == LegalBasis.PARENT_AGREEMENT && !caseEndedOn.isBefore(since);
        return new StayActs(ended ? caseEndedOn : null, countyConsentOn, centreOpinionOn, basis.isByCourt() ? reasonsCameOn : null);
    }
}
