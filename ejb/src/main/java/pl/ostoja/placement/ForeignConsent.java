package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.CourtReference;

/**
 * With what the order of a foreign court is carried out here (PLC-88, UWR art. 35a, KPC art. 579⁴).
 *
 * @param court the Polish one that consented
 * @param reference of its files
 * @param consentOn day of its consent, null while there is none
 * @param opinionOn day on which the county head gave the opinion that the court asks for, null while there is none
 */
@Embeddable
public record ForeignConsent(
        @Size(max = 200) @Column(name = "abroad_court") String court,
        @Size(max = 60) @Column(name = "abroad_reference") String reference,
        @Column(name = "abroad_consent_on") LocalDate consentOn,
        @Column(name = "abroad_opinion_on") LocalDate opinionOn)
        implements Serializable {
    public static final ForeignConsent NONE = new ForeignConsent(null, null, null, null);

    public ForeignConsent {
        court = blankToNull(court);
        reference = blankToNull(reference);
        if (!CourtReference.isPossible(reference)) {
            throw new BusinessRuleViolation("PLC-62", "placement.violation.courtReference");
        }
    }

    /** PLC-88: consent names its court, and comes after the opinion for which the court asks. Says what is kept, which is nothing on any other ground. */
    static ForeignConsent of(LegalBasis basis, ForeignConsent said) {
        if (basis != LegalBasis.FOREIGN_ORDER || said == null) {
            return null;
        }
        if ((said.consentOn() == null) != (said.court() == null)) {
            throw new BusinessRuleViolation("PLC-88", "placement.violation.foreignConsentCourt");
        }
        if (said.consentOn() != null && said.opinionOn() != null && said.opinionOn().isAfter(said.consentOn())) {
            throw new BusinessRuleViolation("PLC-88", "placement.violation.foreignOpinionAfterConsent", said.consentOn());
        }
        return said;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
