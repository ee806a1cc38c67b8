package pl.ostoja.facility;

import java.time.LocalDate;
import java.util.List;

/**
 * An institution with who lives there on a day.
 *
 * @param residents those whom the caller sees
 * @param taken all who live there, whoever may see them
 * @param kept how many places are kept for children who are to come
 * @param helpers how many have to help with those who live there, at least
 */
public record FacilityFile(FacilityDetails details, LocalDate day, List<ResidentRow> residents, long taken, long kept, int helpers) {

    /** Null if it is not known how many places there are. */
    public Long free() {
        Integer places = details.content().places();
        return places == null ? null : Long.valueOf(Math.max(0, places - taken - kept));
    }

    /** How many of those who live there the caller does not see. */
    public long unseen() {
        return taken - residents.size();
    }
}
