package pl.ostoja.absence;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Absences of a {@link Seeding}. */
public final class AbsenceSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public AbsenceSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void absence(AbsenceId id, ChildId child, AbsenceContent content, Told told, Entered entered) {
        Absence absence = new Absence(id, centre, child, content);
        for (Notified who : Notified.values()) {
            absence.tell(who, told.at(who));
        }
        seeding.made(absence, id.value(), entered).done();
    }
}
