package pl.ostoja.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
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
        var result = Migrations.apply(Flyway.configure(SchemaMigration.class.getClassLoader()).dataSource(database), product());
        LOG.log(System.Logger.Level.INFO, "Schema is at version {0}, {1} migrations applied now",
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted);
    }

    private String product() {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
