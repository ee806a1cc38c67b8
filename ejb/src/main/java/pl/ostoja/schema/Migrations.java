package pl.ostoja.schema;

import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/** The scripts of the schema, and how they are applied. */
public final class Migrations {
    private Migrations() {}

    /**
     * Brings a database up to date.
     *
     * @param configuration knows the database
     * @param product its name, as its driver tells it
     */
    public static MigrateResult apply(FluentConfiguration configuration, String product) {
        Flyway flyway = configuration
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product.toLowerCase(Locale.ROOT))
                // Versions are numbered by area (V010 law, V020 centre, ...), so a later script may have a lower number.
                .outOfOrder(true)
                // An older version must not run on the tables of a newer one.
                .ignoreMigrationPatterns(new String[0])
                .load();
        refuseToRunWithout(flyway.info().all().length);
        return flyway.migrate();
    }

    /** The server keeps deployed files in a virtual file system that Flyway may fail to look through, and find nothing. */
    private static void refuseToRunWithout(int migrations) {
        if (migrations == 0) {
            throw new IllegalStateException("No migration found in db/migration: the schema would stay empty");
        }
    }
}
