package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A child comes to an institution, or to untrained people whom the court chose for a time (KRO art. 112(5)); the place is named in words. */
public record PlaceElsewhere(
        @NotNull ChildId child,
        @NotNull CareForm form,
        @NotBlank @Size(max = 200) String placeName,
        @NotNull @Valid StayTerms terms,
        EndReason previousEnds,
        @Size(max = 1000) String siblingsApartWhy)
        implements Serializable {}
