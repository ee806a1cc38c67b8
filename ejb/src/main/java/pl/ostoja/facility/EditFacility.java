package pl.ostoja.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Correct what is written down of an institution.
 *
 * @param version the one the correction started from
 */
public record EditFacility(@NotNull FacilityId facility, long version, @NotNull @Valid FacilityContent content) {}
