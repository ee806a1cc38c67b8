package pl.ostoja.wellbeing;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Facts about health, school and disability of a {@link Seeding}. */
public final class WellbeingSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public WellbeingSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void fact(WellbeingFactId id, ChildId child, WellbeingContent content, Entered entered) {
        seeding.made(new WellbeingFact(id, centre, child, content), id.value(), entered).done();
    }
}
