package pl.ostoja.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers: without it the server lives ({@code /health/live}) but is not ready to serve. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    private static final int PATIENCE_IN_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
