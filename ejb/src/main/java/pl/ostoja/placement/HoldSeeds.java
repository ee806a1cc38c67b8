package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FosterFamilyId;

/** Places of a {@link Seeding} that are kept. */
public final class HoldSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public HoldSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** The child came. */
    public record Came(StayId stay, LocalDate on, Entered entered) {}

    /** @param ids one for each child */
    public void hold(KeepPlaces kept, FosterFamilyId family, LocalDate since, Entered entered, Supplier<UUID> ids) {
        kept.children().forEach(child -> seeding.made(new Hold(centre, child, family, null, kept, since), ids.get(), entered).done());
    }

    /** A place that was kept for one child until it came. */
    public void served(KeepPlaces kept, FosterFamilyId family, LocalDate since, Entered entered, UUID id, Came came) {
        Hold hold = new Hold(centre, kept.children().getFirst(), family, null, kept, since);
        Seeded made = seeding.made(hold, id, entered);
        hold.settle(came.stay(), came.on(), true);
        made.changed(came.entered());
        made.done();
    }
}
