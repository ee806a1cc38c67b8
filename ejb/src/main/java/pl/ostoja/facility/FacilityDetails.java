package pl.ostoja.facility;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An institution as it is shown.
 *
 * @param closedOn the first day on which it works no more, null while it works
 * @param version to be sent back with a change
 */
public record FacilityDetails(FacilityId id, FacilityContent content, LocalDate closedOn, long version) implements Serializable {}
