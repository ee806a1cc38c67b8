package pl.ostoja.absence;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.placement.ChildId;

/**
 * An absence as a page shows it.
 *
 * @param personName with whom the child is on home leave; null for all others
 * @param lastDay the last day, also where it is that of the stay; null while the absence lasts
 * @param version to be sent back with a change
 */
public record AbsenceDetails(AbsenceId id, ChildId child, AbsenceContent content, Told told, String personName, LocalDate lastDay, long version)
        implements Serializable {

    public boolean isOpen() {
        return lastDay == null;
    }
}
