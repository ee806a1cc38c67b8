package pl.ostoja.placement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Explanation;

/**
 * One stay as a page shows it.
 *
 * @param family null in an institution, and if the caller may not see the family
 * @param consents who agreed; nobody is named if the caller may not see the family
 * @param chosenWhy why somebody chose the family, null if that was not said or the caller may not see it
 * @param chosenKnown what the family answered then, null in an institution, where that was not kept yet, and if the caller may not see the family
 * @param place name of the family or of the place; null if the caller may not see it
 * @param plannedEndOn day on which the child is to leave, null if none is planned
 * @param adult null but of an adult who stays on
 * @param foreign null but of a stay by order of a foreign court
 */
public record StayRow(
        StayId id,
        ChildId child,
        FosterFamilyId family,
        String place,
        CareForm form,
        LegalBasis basis,
        Order order,
        LocalDate since,
        Instant admittedAt,
        LocalDate until,
        EndReason endReason,
        String endNote,
        Consents consents,
        Doubts doubts,
        String siblingsApartWhy,
        String chosenWhy,
        Explanation chosenKnown,
        StayExtension.Kind extension,
        LocalDate extensionGrantedOn,
        LocalDate plannedEndOn,
        AdultStay adult,
        ForeignConsent foreign,
        ChildDocumentSet documents,
        StayActs acts,
        long version)
        implements Serializable {
    public boolean isOpen() {
        return until == null;
    }

    /** Only stays that the law wants short may be made longer (art. 58(4), 103(6)). */
    public boolean isExtendable() {
        return isOpen() && form.takesEmergencies();
    }

    /** PLC-87: the agreement has expired, and the child is still there. */
    public boolean isWithoutGround() {
        return isOpen() && acts.caseEndedOn() != null;
    }

    /** PLC-92: whether a court has placed the child, and so tells why. */
    public boolean isByCourt() {
        return basis.isByCourt();
    }

    /** PLC-94: whether the child was to leave by the day and has not. */
    public boolean isOverstayed(LocalDate day) {
        return isOpen() && plannedEndOn != null && plannedEndOn.isBefore(day);
    }

    public boolean occupies(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
