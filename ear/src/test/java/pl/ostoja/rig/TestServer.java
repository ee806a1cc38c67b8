package pl.ostoja.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The server of one test run: the unpacked and configured distribution the build made, with ports, data and logs of its
 * own, so that a developer's running server is neither disturbed nor mistaken for it.
 *
 * <p>The build says which ({@code ear/pom.xml}): {@code rig.server.home}, {@code rig.database} ({@code postgresql} or
 * {@code h2}), {@code rig.work} (a folder for everything the run leaves behind), {@code rig.demo}, and of a benchmark
 * {@code rig.counties}, {@code rig.children} and {@code benchmark.report} (the folder of what it finds).
 */
public final class TestServer {
    private static final int[] PORTS = {8080, 8443, 9990, 9993};
    private static final String CONFIGURATION = "standalone/configuration/ostoja-%s.xml";

    private static Path work;
    private static int offset;

    private TestServer() {}

    /** Starts the database and fills the placeholders of {@code arquillian.xml}; Arquillian starts the server. */
    static synchronized void prepare() {
        var home = Path.of(setting("rig.server.home"));
        var kind = setting("rig.database");
        if (!Files.exists(home.resolve(CONFIGURATION.formatted(kind)))) {
            throw new IllegalStateException("There is no configured server in " + home
                    + ": run the test command of the README, or 'mvn package' once before tests from an IDE");
        }
        work = Path.of(setting("rig.work")).toAbsolutePath();
        empty(work);
        empty(journeys());
        offset = freeOffset();
        var database = TestDatabase.of(kind, work);
        if (Integer.getInteger("rig.counties") != null) {
            MadeCounties.in(database, home, work);
        }
        System.setProperty("rig.server.java", System.getProperty("java.home"));
        System.setProperty("rig.server.configuration", "ostoja-" + kind + ".xml");
        System.setProperty("rig.server.management.port", String.valueOf(managementPort()));
        System.setProperty("rig.server.options", String.join(" ", options(database)));
    }

    /** Where the application answers, without a slash at the end. */
    public static URI address() {
        return address(8080);
    }

    /** The same at another of its ports, named as it would be without the offset of this run. */
    public static URI address(int port) {
        return URI.create("http://localhost:" + (port + offset));
    }

    /** The port of management, health and metrics, on this machine only. */
    public static int managementPort() {
        return 9990 + offset;
    }

    /** The folder for what this run leaves behind: logs, screenshots, data. */
    public static Path work() {
        return work;
    }

    /** The folder for what a failed journey saw. */
    public static Path journeys() {
        return work.getParent().resolveSibling("journeys").resolve(work.getFileName());
    }

    /** The failure with the last lines of the server's log, which otherwise only lie in a file. */
    static IllegalStateException withItsLog(Exception failure) {
        var log = work.resolve("log");
        try (Stream<Path> files = Files.list(log)) {
            var lines = new ArrayList<String>();
            for (var file : files.toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            var tail = lines.subList(Math.max(0, lines.size() - 80), lines.size());
            var end = String.join("\n", tail);
            return new IllegalStateException("The server or its deployment failed; the end of " + log + ":\n" + end, failure);
        } catch (IOException e) {
            failure.addSuppressed(e);
            return new IllegalStateException("The server failed and left no log in " + log, failure);
        }
    }

    private static List<String> options(TestDatabase database) {
        var options = new ArrayList<String>(optionsOfProduction());
        options.addAll(List.of(
                "-Djboss.socket.binding.port-offset=" + offset,
                "-Djboss.server.data.dir=" + work.resolve("data"),
                "-Djboss.server.log.dir=" + work.resolve("log"),
                "-Djboss.server.temp.dir=" + work.resolve("tmp"),
                "-Dostoja.data.dir=" + work.resolve("ostoja"),
                "-Dostoja.demo=" + System.getProperty("rig.demo", "false")));
        options.addAll(database.serverOptions());
        Optional.ofNullable(System.getProperty("benchmark.report")).ifPresent(report -> options.add("-Dbenchmark.report=" + report));
        return options;
    }

    private static List<String> optionsOfProduction() {
        var file = Path.of(setting("rig.server.home"), "bin", "ostoja.jvm");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String setting(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The system property " + name + " is missing: ear/pom.xml sets it");
        }
        return value;
    }

    /** Below the ports that the system gives to outgoing connections, one of which might take ours before the server. */
    static int freeOffset() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(3_000, 22_000);
            if (areFree(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("Found no free ports for the server of the tests");
    }

    private static boolean areFree(int candidate) {
        for (int port : PORTS) {
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress("127.0.0.1", port + candidate));
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }

    private static void empty(Path folder) {
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
