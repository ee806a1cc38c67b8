package pl.ostoja.supporting;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** Supporting families of a {@link Seeding}. */
public final class SupportingSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public SupportingSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** @param dissolution null of one that is there; @param dissolved who entered it then */
    public void family(SupportingFamilyId id, String number, SupportingContent content, Entered entered, Dissolution dissolution, Entered dissolved) {
        SupportingFamily made = new SupportingFamily(id, centre, number, content);
        Seeded seeded = seeding.made(made, id.value(), entered);
        if (dissolution != null) {
            made.dissolve(dissolution);
            seeded.changed(dissolved);
        }
        seeded.done();
    }

    public void contract(SupportContractId id, SupportingFamilyId family, SupportContractContent content, Entered entered) {
        seeding.made(new SupportContract(id, centre, family, content), id.value(), entered).done();
    }

    public void help(SupportHelpId id, SupportingFamilyId family, HelpContent content, Entered entered) {
        seeding.made(new SupportHelp(id, centre, family, content), id.value(), entered).done();
    }
}
