package pl.ostoja.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts, and stops the start if it cannot.
 *
 * <p>A start-up bean that reads the database says {@code @DependsOn("SchemaMigration")}. Flyway commits by itself, so no
 * container transaction may be around.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @PostConstruct
    void migrate() {
        var flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product())
                // Versions are numbered by area (V010 law, V020 centre, ...), so a later script may have a lower number.
                .outOfOrder(true)
                // An older version must not run on the tables of a newer one.
                .ignoreMigrationPatterns(new String[0])
                .load();
        refuseToRunWithout(flyway.info().all().length);
        var result = flyway.migrate();
        LOG.log(System.Logger.Level.INFO, "Schema is at version {0}, {1} migrations applied now",
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted);
    }

    /** The server keeps deployed files in a virtual file system that Flyway may fail to look through, and find nothing. */
    private static void refuseToRunWithout(int migrations) {
        if (migrations == 0) {
            throw new IllegalStateException("No migration found in db/migration: the schema would stay empty");
        }
    }

    private String product() {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
