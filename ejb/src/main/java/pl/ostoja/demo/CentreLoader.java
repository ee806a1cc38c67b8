package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreHat;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreSeeds;
import pl.ostoja.centre.CentreWork;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.Land;
import pl.ostoja.law.LawBook;
import pl.ostoja.schema.BulkInsert;

/** Writes a centre with all its people and records. */
final class CentreLoader {
    private final LawBook book;
    private final String passwordHash;
    private final BulkInsert rows;
    private final boolean withTrail;

    /** @param withTrail whether who entered what is written too, which is half of the rows */
    CentreLoader(LawBook book, String passwordHash, BulkInsert rows, boolean withTrail) {
        this.book = book;
        this.passwordHash = passwordHash;
        this.rows = rows;
        this.withTrail = withTrail;
    }

    void load(CentreId id, DescribeCentre description, County county) {
        Seeding seeding = new Seeding(id.value(), rows, withTrail);
        LocalDate today = county.order().today();
        Clerk clerk = new Clerk(county.office(), today, county.order().number());
        LocalDate opened = county.office().those(Role.HEAD).getFirst().since().minusDays(1);
        CentreWork work = new CentreWork(Set.of(CentreHat.values()), served(county.order().land()), opened);
        new CentreSeeds(seeding, () -> clerk.id(opened))
                .centre(id, county.order().land().county(), description, work, clerk.bySystem(opened, "CentreService.open"));
        OfficeLoader office = new OfficeLoader(county.office(), clerk, seeding, id, passwordHash);
        office.workers();
        new SettingsLoader(county, clerk, seeding, id).load();
        new CountyLoader(county, county.settings().law(book), county.settings().contracts(book), county.settings().qualification(book), clerk, seeding, id).load();
        new CoordinationLoader(county, clerk, seeding, id).load();
        office.caseloads(county.appointed());
        office.messages(county.children());
        new DocumentsLoader(county, clerk, seeding, id).load();
        new Footprints(county, clerk, seeding).leave();
        new CostsLoader(county, clerk, seeding, id).load();
        new OffersLoader(county, county.settings().law(book), clerk, seeding, id).load();
        new TasksLoader(county, clerk, seeding, id).load();
        seeding.finish();
        rows.flush();
    }

    /** CEN-3: those of its own county. */
    private static Set<TerytCode> served(Land land) {
        return land.municipalities().stream().map(Land.Municipality::code).filter(code -> code.county().equals(land.county())).collect(Collectors.toSet());
    }
}
