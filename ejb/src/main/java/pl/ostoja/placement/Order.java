package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.CourtReference;

/**
 * The act a stay rests on: an order of a court, a contract, a request (PLC-62). An order takes effect, and becomes final, no earlier than it is
 * issued (KPC art. 578, 579).
 *
 * @param court null if no court has decided
 * @param reference of the court's files
 * @param issuedOn day of the order, contract or request
 * @param effectiveOn from which day it is carried out; null if from the day of issue
 * @param finalOn null while it may be appealed against
 */
@Embeddable
public record Order(
        @Size(max = 200) @Column(name = "court") String court,
        @Size(max = 60) @Column(name = "court_reference") String reference,
        @Column(name = "ordered_on") LocalDate issuedOn,
        @Column(name = "effective_on") LocalDate effectiveOn,
        @Column(name = "final_on") LocalDate finalOn)
        implements Serializable {
    public static final Order NONE = new Order(null, null, null, null, null);

    public Order {
        court = blankToNull(court);
        reference = blankToNull(reference);
        if (!CourtReference.isPossible(reference)) {
            throw new BusinessRuleViolation("PLC-62", "placement.violation.courtReference");
        }
        refuseBefore(effectiveOn, issuedOn);
        refuseBefore(finalOn, issuedOn);
    }

    /** A decision of a court, so far not final. */
    public static Order of(String court, String reference, LocalDate issuedOn) {
        return new Order(court, reference, issuedOn, issuedOn, null);
    }

    /** PLC-62: a stay by order of a court says which court and when. */
    void requireFor(LegalBasis basis) {
        if (basis.isByCourt() && (court == null || issuedOn == null)) {
            throw new BusinessRuleViolation("PLC-62", "placement.violation.orderMissing", basis);
        }
    }

    private static void refuseBefore(LocalDate day, LocalDate issued) {
        if (day != null && issued != null && day.isBefore(issued)) {
            throw new BusinessRuleViolation("PLC-62", "placement.violation.orderEffectiveBeforeIssue", day, issued);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
