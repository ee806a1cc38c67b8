package pl.ostoja.absence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;

/**
 * One line of the list of children who are away today.
 *
 * @param until the day on which it will be back, null if that is not known
 * @param form in which it lives when it is not away
 * @param family the foster family where it lives, null where the caller does not see it or it lives elsewhere
 */
public record AbsenceRow(
        AbsenceId id, ChildId child, String name, String fileNumber, boolean restricted, AbsenceKind kind, ListedFacility facility, LocalDate since,
        LocalDate until, String place, CareForm form, String family)
        implements Serializable {

    /** As the query gives it. */
    public AbsenceRow(
            UUID id, UUID child, String firstName, String lastName, String fileNumber, boolean restricted, AbsenceKind kind, ListedFacility facility,
            LocalDate since, LocalDate until, String place, CareForm form, String family) {
        this(
                new AbsenceId(id), new ChildId(child), lastName + " " + firstName, fileNumber, restricted, kind, facility, since, until, place, form, family);
    }
}
