package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Acting;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;

/** What every test of services relies on. */
@ServiceTest
@Tag("h2")
class ServerIT {
    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Test
    void theClockIsPolish() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
    }

    @ParameterizedTest
    @CsvSource({"Żółć, żółć", "ŁÓDŹ, łódź"})
    void theDatabaseKnowsPolishLetters(String upper, String lower) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select lower(cast(? as varchar))")) {
            query.setString(1, upper);
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(lower);
        }
    }

    @Test
    void manyActAtTheSameMoment() {
        var centre = new CentreId(Ids.next());
        var done = new AtomicInteger();
        Callable<CentreId> attempt =
                () -> Acting.as(Acting.someone(centre, Role.values()[0]), () -> {
                    done.incrementAndGet();
                    return caller.centre();
                });

        var outcomes = Simultaneously.run(Collections.nCopies(8, attempt));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.result()).isEqualTo(centre));
        assertThat(done).hasValue(8);
    }
}
