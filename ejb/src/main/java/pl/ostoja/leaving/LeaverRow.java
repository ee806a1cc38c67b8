package pl.ostoja.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;

/**
 * One line of the list of those who leave care.
 *
 * @param form in which they live, null if they have left
 * @param family the foster family where they live, null where the caller does not see it or they live elsewhere
 * @param terms by when what has to be done
 */
public record LeaverRow(
        ChildId child, String name, String fileNumber, boolean restricted, LocalDate born, LocalDate mentorNamedOn, LocalDate programmeApprovedOn, CareForm form,
        String family, Terms terms)
        implements Serializable {

    /**
     * The days that matter, by the law of the centre.
     *
     * @param adultOn day of full age
     */
    public record Terms(LocalDate adultOn, LocalDate mentorBy, LocalDate programmeBy) implements Serializable {}

    /** As the query gives it. */
    public LeaverRow(
            UUID child, String firstName, String lastName, String fileNumber, boolean restricted, LocalDate born, LocalDate mentorNamedOn,
            LocalDate programmeApprovedOn, CareForm form, String family) {
        this(new ChildId(child), lastName + " " + firstName, fileNumber, restricted, born, mentorNamedOn, programmeApprovedOn, form, family, null);
    }

    LeaverRow with(Terms days) {
        return new LeaverRow(child, name, fileNumber, restricted, born, mentorNamedOn, programmeApprovedOn, form, family, days);
    }

    public LocalDate adultOn() {
        return terms.adultOn();
    }
}
