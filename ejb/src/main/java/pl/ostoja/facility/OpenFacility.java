package pl.ostoja.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Write down an institution.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record OpenFacility(@NotNull FacilityId id, @NotNull @Valid FacilityContent content) {}
