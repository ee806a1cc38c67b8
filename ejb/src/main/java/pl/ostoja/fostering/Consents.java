package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who agreed to a placement, or to live with more than there are places for, and when: the carers (UWR art. 36, 53(2), 61(2)) and, with a positive opinion, the
 * coordinator. A consent counts when both its author and its day are known.
 */
@Embeddable
public record Consents(
        @Size(max = 200) @Column(name = "family_consent_by") String familyBy,
        @Column(name = "family_consent_on") LocalDate familyOn,
        @Size(max = 200) @Column(name = "coordinator_opinion_by") String coordinatorBy,
        @Column(name = "coordinator_opinion_on") LocalDate coordinatorOn)
        implements Serializable {
    public static final Consents NONE = new Consents(null, null, null, null);

    public Consents {
        familyBy = blankToNull(familyBy);
        coordinatorBy = blankToNull(coordinatorBy);
    }

    public boolean fromFamily() {
        return familyBy != null && familyOn != null;
    }

    public boolean fromCoordinator() {
        return coordinatorBy != null && coordinatorOn != null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
