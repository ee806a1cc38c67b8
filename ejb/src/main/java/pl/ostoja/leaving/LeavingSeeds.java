package pl.ostoja.leaving;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Steps and aids of those who leave care of a {@link Seeding}. */
public final class LeavingSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public LeavingSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void step(LeavingStepId id, ChildId child, LeavingStepContent content, Entered entered) {
        seeding.made(new LeavingStep(id, centre, child, content), id.value(), entered).done();
    }

    public void period(LeavingPeriodId id, ChildId child, LeavingPeriodContent content, Entered entered) {
        seeding.made(new LeavingPeriod(id, centre, child, content), id.value(), entered).done();
    }

    public void aid(LeavingAidId id, ChildId child, LeavingAidContent content, Entered entered) {
        seeding.made(new LeavingAid(id, centre, child, content), id.value(), entered).done();
    }
}
