package pl.ostoja.settlement;

/**
 * An institution as it is shown.
 *
 * @param version to be sent back with a change
 */
public record FacilityDetails(FacilityId id, FacilityContent content, long version) {}
