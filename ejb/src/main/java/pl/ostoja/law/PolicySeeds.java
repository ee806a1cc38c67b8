package pl.ostoja.law;

import java.util.UUID;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** What the centre of a {@link Seeding} has decided where the acts leave a question open. */
public final class PolicySeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public PolicySeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void choice(UUID id, ChoosePolicy chosen, Entered entered) {
        Recorder recorder = new Recorder(entered.account(), entered.name(), entered.at());
        seeding.made(new PolicySetting(centre, chosen, recorder), id, entered).done();
    }
}
