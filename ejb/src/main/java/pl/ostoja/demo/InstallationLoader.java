package pl.ostoja.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.AccountSeeds;
import pl.ostoja.audit.Actor;
import pl.ostoja.audit.AuditChain;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreSeeds;
import pl.ostoja.centre.TercFile;
import pl.ostoja.schema.BulkInsert;
import pl.ostoja.shared.Ids;

/** Writes what stands above all centres: the register of units, and who keeps it. */
final class InstallationLoader {
    private static final int AUTHORISED_FOR_DAYS = 365;

    private final BulkInsert rows;
    private final String passwordHash;
    private final Random chance = new Random(AUTHORISED_FOR_DAYS);

    InstallationLoader(BulkInsert rows, String passwordHash) {
        this.rows = rows;
        this.passwordHash = passwordHash;
    }

    void load(TercFile units, LocalDate today) {
        LocalDate since = today.minusDays(AUTHORISED_FOR_DAYS);
        Seeding seeding = new Seeding(AuditChain.INSTALLATION, rows, true);
        new CentreSeeds(seeding, () -> id(since)).units(units);
        Entered entered = new Entered(since.atStartOfDay().toInstant(ZoneOffset.UTC), null, Actor.SYSTEM_NAME, "AccountService.create");
        DemoAccount keeper = DemoAccounts.ALL.getLast();
        new AccountSeeds(seeding, passwordHash)
                .account(
                        new AccountId(id(since)), null, keeper.login(), keeper.name(), keeper.role(), since,
                        new AccountSeeds.Papers(id(since), id(since), "UPO/" + keeper.login()), entered, null);
        seeding.finish();
        rows.flush();
    }

    private UUID id(LocalDate day) {
        return Ids.invented(day.atStartOfDay().toInstant(ZoneOffset.UTC), chance);
    }
}
