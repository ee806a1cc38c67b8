package pl.ostoja.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;

/**
 * One offer as it is shown. What somebody wrote or found about a family, and who agreed there, is null or names nobody where the caller does not see it.
 *
 * @param family null for an institution, and where the caller does not see the family
 * @param label of the family or institution, null where the caller does not see the family
 * @param madeBy who decided
 * @param why the reason of that decision
 * @param known what the product answered when it was made
 * @param taken whom of the brothers and sisters, where the answer is for some of them only
 * @param keptUntil the last day on which places are kept, null if none are
 * @param version to be sent back with a change
 */
public record OfferDetails(
        OfferId id,
        RequestId request,
        FosterFamilyId family,
        FacilityId facility,
        String label,
        LocalDate madeOn,
        String madeBy,
        LocalDate answerBy,
        String why,
        Explanation known,
        OfferAnswer answer,
        LocalDate answeredOn,
        String answerReason,
        Consents consents,
        List<ChildId> taken,
        OfferState state,
        LocalDate keptUntil,
        LocalDate disruptedOn,
        DisruptedBy disruptedBy,
        String disruptedReason,
        long version)
        implements Serializable {
    public OfferDetails {
        taken = List.copyOf(taken);
    }
}
