package pl.ostoja.duty;

import java.util.UUID;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** Duties of a {@link Seeding}, stored as {@link Duties} would store them. */
public final class DutySeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public DutySeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void duty(UUID id, Duty duty) {
        seeding.row(new DutyItem(centre, duty), id);
    }
}
