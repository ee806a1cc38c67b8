package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;

/** The rig itself: a test reaches the server and its database. */
@ServiceTest
@Tag("h2")
class ServerIT {
    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Test
    void theDatabaseAnswers() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
