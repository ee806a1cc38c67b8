package pl.ostoja.rig;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server beside that of the run, started by the script that starts it in production, over a database of its own that outlives it: for what has to be
 * whole after a server was killed.
 */
public final class KillableServer implements AutoCloseable {
    private static final long LONGEST_MINUTES = 5;

    private final Path home = Path.of(System.getProperty("rig.server.home"));
    private final Path work;
    private final TestDatabase database;
    private Process process;

    private KillableServer(Path work) {
        this.work = work;
        this.database = TestDatabase.of("postgresql", work);
    }

    /** Over so many invented counties; not started yet. */
    public static KillableServer withCounties(String name, int counties, int years, int children) {
        Path work = TestServer.work().resolve(name);
        work.toFile().mkdirs();
        KillableServer server = new KillableServer(work);
        Process made = server.run("make-counties", List.of("bin/make-counties.sh", "" + counties, "" + years, "" + children));
        try {
            if (!made.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || made.exitValue() != 0) {
                made.destroyForcibly();
                throw new IllegalStateException("The counties are not made; see " + work);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return server;
    }

    /** Does not wait until it answers. */
    public void start() {
        process = run("server", List.of("bin/ostoja.sh", "-Djboss.socket.binding.port-offset=" + TestServer.freeOffset()));
    }

    /** As by kill -9: without a word to it. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** To its database, also while it is down. */
    public Connection connection() throws SQLException {
        var access = database.environment();
        return DriverManager.getConnection(access.get("OSTOJA_DB_URL"), access.get("OSTOJA_DB_USER"), access.get("OSTOJA_DB_PASSWORD"));
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private Process run(String name, List<String> command) {
        var script = new ArrayList<>(command);
        script.set(0, home.resolve(command.getFirst()).toString());
        var builder = new ProcessBuilder(script);
        builder.environment().putAll(database.environment());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("OSTOJA_DATA", work.resolve("data").toString());
        try {
            return builder.redirectErrorStream(true).redirectOutput(work.resolve(name + ".log").toFile()).start();
        } catch (IOException e) {
            throw new IllegalStateException(command.getFirst() + " does not start", e);
        }
    }
}
