package pl.ostoja.placement;

import java.io.Serializable;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.ProfessionalKind;

/**
 * The places of the active families of one form, as far as the caller sees the families; whoever fills a place fills it, also whom the caller does not see.
 *
 * @param form null for families that care for their own kin only, for whom the law states no limit (PLC-3)
 * @param kind of professional families only
 * @param places the limits together (PLC-4 to PLC-6); 0 where there is none
 * @param taken who lives there today (PLC-7)
 * @param free of each family as many as are left; where more live than the limit says, none
 * @param withFree families with a free place
 * @param ready of these who have said that they take a child now
 */
public record PlacesFigure(
        FamilyForm form, ProfessionalKind kind, long families, long places, long taken, long free, long withFree, long ready) implements Serializable {

    static PlacesFigure of(Object[] row) {
        return new PlacesFigure(
                (FamilyForm) row[0], (ProfessionalKind) row[1], number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
