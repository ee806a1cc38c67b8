package pl.ostoja.facility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.placement.CareForm;

/**
 * One line of a list of institutions, as of today.
 *
 * @param county its code
 * @param places null if not known
 * @param taken how many children live there or have a place kept, whoever may see them
 */
public record FacilityRow(FacilityId id, String name, CareForm type, String county, Integer places, long taken, LocalDate permitUntil, LocalDate closedOn)
        implements Serializable {

    /** As the query gives it. */
    public FacilityRow(UUID id, String name, CareForm type, String county, Integer places, Long taken, LocalDate permitUntil, LocalDate closedOn) {
        this(new FacilityId(id), name, type, county, places, taken.longValue(), permitUntil, closedOn);
    }

    /** Null if it is not known how many places there are; none in one that works no more. */
    public Long free() {
        return places == null ? null : Long.valueOf(closedOn == null ? Math.max(0, places - taken) : 0);
    }
}
