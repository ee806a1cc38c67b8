package pl.ostoja.contact;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Contacts and plans of a {@link Seeding}. */
public final class ContactSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public ContactSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void contact(ContactId id, ChildId child, ContactContent content, Entered entered) {
        seeding.made(new Contact(id, centre, child, content), id.value(), entered).done();
    }

    public void plan(ContactPlanId id, ChildId child, PlanContent content, Entered entered) {
        seeding.made(new ContactPlan(id, centre, child, content), id.value(), entered).done();
    }
}
