package pl.ostoja.rig;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import pl.ostoja.benchmark.Figure;
import pl.ostoja.benchmark.Figures;

/** The counties of a benchmark, made by the command that comes with the server, and on what machine. */
final class MadeCounties {
    private static final String YEARS = "10";
    private static final long LONGEST_MINUTES = 60;
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final long GIGABYTE = 1L << 30;

    private MadeCounties() {}

    static void in(TestDatabase database, Path server, Path work) {
        Figures.on(circumstances(database));
        long begun = System.nanoTime();
        var counties = System.getProperty("rig.counties");
        var said = work.resolve("counties.log");
        var command = new ProcessBuilder(server.resolve("bin/make-counties.sh").toString(), counties, YEARS, System.getProperty("rig.children"));
        command.environment().putAll(database.environment());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            var process = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("The counties of the benchmark are not made; see " + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException("make-counties.sh does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        nightIsOver(database);
        Figures.tell(Figure.told("counties made with ten years of history: " + counties, " s", (System.nanoTime() - begun) / 1e9));
    }

    /** A server that has missed the night checks all duties while people work; over a country that takes one of two processors for six minutes. */
    private static void nightIsOver(TestDatabase database) {
        ask(database, connection -> {
            try (var statement = connection.prepareStatement("insert into job_night (task, night, attempts, started_at, ended_at) values (?, ?, 1, ?, ?)")) {
                var now = OffsetDateTime.now();
                statement.setString(1, "duty-check");
                statement.setObject(2, LocalDate.now(ZoneId.of("Europe/Warsaw")));
                statement.setObject(3, now);
                statement.setObject(4, now);
                return statement.executeUpdate();
            }
        });
    }

    private static Map<String, String> circumstances(TestDatabase database) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("day", LocalDate.now().toString());
        lines.put("machine", "%d cores, %s, %d GB, load %.1f at the start"
                .formatted(system.getAvailableProcessors(), processor(), system.getTotalMemorySize() / GIGABYTE, system.getSystemLoadAverage()));
        lines.put("JDK", System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor"));
        lines.put("PostgreSQL", ask(database, connection -> connection.getMetaData().getDatabaseProductVersion()));
        lines.put("command", "`" + System.getProperty("benchmark.command") + "`");
        return lines;
    }

    private static String processor() {
        try {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            // No Linux.
            return System.getProperty("os.arch");
        }
    }

    private static <T> T ask(TestDatabase database, Question<T> question) {
        var access = database.environment();
        try (var connection = DriverManager.getConnection(access.get("OSTOJA_DB_URL"), access.get("OSTOJA_DB_USER"), access.get("OSTOJA_DB_PASSWORD"))) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the benchmark does not answer", e);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T of(Connection connection) throws SQLException;
    }
}
