package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * A child comes to live with a foster family.
 *
 * @param previousEnds why the stay that lasts ends on the same day; null if the child lives nowhere in care
 * @param siblingsApartWhy why the child does not come where its brothers and sisters are
 * @param left how the stay ended, if it is written down when it is over; null while it lasts
 */
public record PlaceChild(
        @NotNull ChildId child,
        @NotNull FosterFamilyId family,
        @NotNull @Valid StayTerms terms,
        @NotNull @Valid Consents consents,
        EndReason previousEnds,
        @Size(max = 1000) String siblingsApartWhy,
        @Valid StayEnding left)
        implements Serializable {
    public static PlaceChild of(ChildId child, FosterFamilyId family, StayTerms terms) {
        return new PlaceChild(child, family, terms, Consents.NONE, null, null, null);
    }
}
