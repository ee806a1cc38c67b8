package pl.ostoja.facility;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Institutions of a {@link Seeding}, and which stays are spent there. */
public final class FacilitySeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public FacilitySeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void facility(OpenFacility opened, Entered entered) {
        seeding.made(new Facility(opened.id(), centre, opened.content()), opened.id().value(), entered).done();
    }

    public void spent(ChildId child, StaySpent spent, Entered entered) {
        seeding.made(new StayFacility(centre, child, spent), spent.stay().value(), entered).done();
    }
}
