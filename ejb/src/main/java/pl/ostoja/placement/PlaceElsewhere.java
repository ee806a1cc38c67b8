package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A child comes to an institution, or to untrained people whom the court chose for a time (KRO art. 112(5)); the place is named in words.
 *
 * @param left how the stay ended, if it is written down when it is over; null while it lasts
 */
public record PlaceElsewhere(
        @NotNull ChildId child,
        @NotNull CareForm form,
        @NotBlank @Size(max = 200) String placeName,
        @NotNull @Valid StayTerms terms,
        EndReason previousEnds,
        @Size(max = 1000) String siblingsApartWhy,
        @Valid StayEnding left)
        implements Serializable {}
