package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.PolishText;

/**
 * A child comes to live with a foster family.
 *
 * @param previousEnds why the stay that lasts ends on the same day; null if the child lives nowhere in care
 * @param siblingsApartWhy why the child does not come where its brothers and sisters are
 * @param chosenWhy why this family, null if that is not said (an offer has said it, or there was no choice)
 * @param left how the stay ended, if it is written down when it is over; null while it lasts
 */
public record PlaceChild(
        @NotNull ChildId child,
        @NotNull FosterFamilyId family,
        @NotNull @Valid StayTerms terms,
        @NotNull @Valid Consents consents,
        EndReason previousEnds,
        @Size(max = 1000) String siblingsApartWhy,
        @Valid StayEnding left,
        @Size(max = 1000) String chosenWhy)
        implements Serializable {
    public PlaceChild {
        chosenWhy = chosenWhy == null || chosenWhy.isBlank() ? null : PolishText.note(chosenWhy);
    }

    /** Nobody says why this family was chosen. */
    public PlaceChild(
            ChildId child, FosterFamilyId family, StayTerms terms, Consents consents, EndReason previousEnds, String siblingsApartWhy, StayEnding left) {
        this(child, family, terms, consents, previousEnds, siblingsApartWhy, left, null);
    }

    public static PlaceChild of(ChildId child, FosterFamilyId family, StayTerms terms) {
        return new PlaceChild(child, family, terms, Consents.NONE, null, null, null);
    }
}
