package pl.ostoja.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayTerms;

/**
 * Place a child in an institution.
 *
 * @param previousEnds why the stay that lasts until now ends, null if there is none
 * @param siblingsApartWhy why it does not come where its brothers and sisters live, null if nobody asks
 * @param left if the stay is over already
 */
public record PlaceInFacility(
        @NotNull FacilityId facility,
        @NotNull ChildId child,
        @NotNull @Valid StayTerms terms,
        EndReason previousEnds,
        @Size(max = 1000) String siblingsApartWhy,
        @Valid StayEnding left)
        implements Serializable {}
