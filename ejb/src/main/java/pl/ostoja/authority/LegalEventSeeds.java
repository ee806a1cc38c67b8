package pl.ostoja.authority;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Legal events of a {@link Seeding}. */
public final class LegalEventSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public LegalEventSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void event(LegalEventId id, ChildId child, LegalEventContent content, Entered entered) {
        seeding.made(new LegalEvent(id, centre, child, content), id.value(), entered).done();
    }
}
