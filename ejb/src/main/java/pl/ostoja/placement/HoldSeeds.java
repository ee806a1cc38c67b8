package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Entered;
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

    /** @param ids one for each child */
    public void hold(KeepPlaces kept, FosterFamilyId family, LocalDate since, Entered entered, Supplier<UUID> ids) {
        kept.children().forEach(child -> seeding.made(new Hold(centre, child, family, null, kept, since), ids.get(), entered).done());
    }
}
