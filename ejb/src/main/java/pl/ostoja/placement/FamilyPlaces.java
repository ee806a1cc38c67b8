package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.Explanation;

/**
 * Who lives with a family and how many places are taken today.
 *
 * @param taken all who fill a place, also those the caller may not see
 * @param kept how many of these places are kept for children who are to come
 * @param limit null if the law states no limit
 * @param free null if the law states no limit; none unless the family is active (PLC-1)
 * @param helper whether the family has a right to a helper today, null if it cares for its own kin only
 * @param homeClaim that the family has a right to a contract as a family children's home today (FST-48), null if it has none
 * @param why what limit holds, with its article
 * @param residents those of today and of before whom the caller sees, the last ones first
 * @param unseen how many live there today whom the caller may not see; their names are not told, but their places are taken
 */
public record FamilyPlaces(
        int taken, int kept, Integer limit, Integer free, HelperRight helper, Explanation homeClaim, Explanation why, List<ResidentRow> residents, int unseen)
        implements Serializable {
    public FamilyPlaces {
        residents = List.copyOf(residents);
    }

    /** One stay of a child in the family. */
    public record ResidentRow(
            ChildId child,
            String fileNumber,
            String name,
            LocalDate born,
            StayId stay,
            CareForm form,
            LegalBasis basis,
            LocalDate since,
            LocalDate until,
            EndReason endReason)
            implements Serializable {
        public boolean livesThereOn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }

    /** Those of today. */
    public List<ResidentRow> residentsOn(LocalDate day) {
        return residents.stream().filter(resident -> resident.livesThereOn(day)).toList();
    }
}
