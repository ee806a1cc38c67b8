package pl.ostoja.fostering;

import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** Complaints about families of a {@link Seeding}. */
public final class ComplaintSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public ComplaintSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** @param closing null while it is open, and then nobody has closed it */
    public void complaint(
            ComplaintId id, FosterFamilyId family, ComplaintContent content, Reporter reporter, AccountId by, Entered entered, ComplaintClosing closing, Entered closed) {
        Complaint complaint = new Complaint(id, centre, family, content, reporter, by, content.receivedOn());
        Seeded made = seeding.made(complaint, id.value(), entered);
        if (closing != null) {
            complaint.close(closing);
            made.changed(closed);
        }
        made.done();
    }

    public void entry(ComplaintEntryId id, ComplaintId complaint, ComplaintEntryContent content, Entered entered) {
        seeding.made(new ComplaintEntry(id, centre, complaint, content, entered.name()), id.value(), entered).done();
    }
}
