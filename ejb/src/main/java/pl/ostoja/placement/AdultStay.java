package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What an adult who stays on in foster care needs (PLC-80, UWR art. 37(2)-(6), (8)).
 *
 * @param ground learning, or a disability
 * @param consentBy who agreed in writing: the carers or the director, for another form or a return also the county's head
 */
@Embeddable
public record AdultStay(
        @Enumerated(EnumType.STRING) @Column(name = "adult_ground") AdultGround ground,
        @Size(max = 200) @Column(name = "adult_consent_by") String consentBy,
        @Column(name = "adult_consent_on") LocalDate consentOn)
        implements Serializable {
    public static final AdultStay NONE = new AdultStay(null, null, null);

    public AdultStay {
        consentBy = consentBy == null || consentBy.isBlank() ? null : consentBy.strip();
    }

    /** PLC-80: a stay of an adult has a ground and a written consent, no other stay has either. Says what is kept. */
    static AdultStay of(LegalBasis basis, AdultStay said) {
        if (basis != LegalBasis.ADULT_STAY) {
            return null;
        }
        if (said == null || said.ground() == null) {
            throw new BusinessRuleViolation("PLC-80", "placement.violation.adultGroundMissing");
        }
        if (said.consentBy() == null || said.consentOn() == null) {
            throw new BusinessRuleViolation("PLC-80", "placement.violation.adultConsentMissing");
        }
        return said;
    }
}
