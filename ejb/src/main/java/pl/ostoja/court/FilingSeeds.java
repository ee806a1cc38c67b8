package pl.ostoja.court;

import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Filings of a {@link Seeding}. */
public final class FilingSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public FilingSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** About a family with an assistant. */
    public void filing(FilingId id, AssistanceCaseId family, FilingContent content, Entered entered) {
        seeding.made(new Filing(id, centre, family, content), id.value(), entered).done();
    }

    public void filing(FilingId id, ChildId child, FilingContent content, Entered entered) {
        seeding.made(new Filing(id, centre, child, content), id.value(), entered).done();
    }
}
