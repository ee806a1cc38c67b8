package pl.ostoja.offer;

import java.util.List;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.Finding;

/**
 * What is known of an institution that could be asked for a place.
 *
 * @param places null if not known
 * @param taken by those who live there and those for whom a place is kept, whoever may see them
 * @param remarks what speaks against it (OFR-11)
 */
public record FacilityAnswer(FacilityId facility, String name, CareForm type, Integer places, long taken, List<Finding> remarks) {
    public FacilityAnswer {
        remarks = List.copyOf(remarks);
    }
}
