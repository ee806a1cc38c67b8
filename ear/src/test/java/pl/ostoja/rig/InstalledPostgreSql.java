package pl.ostoja.rig;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's PostgreSQL, with a cluster of its own in a temporary folder. It ends with this JVM. */
final class InstalledPostgreSql {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final List<String> AS_POSTGRES = List.of("runuser", "-u", "postgres", "--");

    private final Path programs;
    private final Path data;

    private InstalledPostgreSql(Path programs, Path data) {
        this.programs = programs;
        this.data = data;
    }

    static PostgreSql start() throws IOException {
        return new InstalledPostgreSql(newest(), Files.createTempDirectory("ostoja-postgresql")).started();
    }

    private PostgreSql started() throws IOException {
        if (isRoot()) {
            run(List.of("chown", "postgres", data.toString()));
        }
        run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        int port = freePort();
        var options = "-p " + port + " -k " + data + " -c listen_addresses=127.0.0.1 -c fsync=off";
        run("pg_ctl", "start", "--wait", "--log=" + data.resolve("log"), "--options=" + options);
        return new PostgreSql("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres");
    }

    private void stop() {
        try {
            run("pg_ctl", "stop", "--mode=immediate");
            Folders.delete(data);
        } catch (IOException e) {
            System.getLogger(InstalledPostgreSql.class.getName())
                    .log(System.Logger.Level.WARNING, "PostgreSQL in " + data + " still runs", e);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>(isRoot() ? AS_POSTGRES : List.of());
        command.addAll(List.of(programs.resolve(program).toString(), "--pgdata=" + data));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        var said = Files.createTempFile("ostoja-postgresql", ".out");
        // Not from here: postgres may not even enter the folder of the project.
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " did not end in a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " said: " + Files.readString(said));
        }
        Files.delete(said);
    }

    private static Path newest() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            throw new IOException("there is none in " + VERSIONS);
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparingInt(InstalledPostgreSql::version))
                    .orElseThrow(() -> new IOException("there is no initdb in " + VERSIONS));
        }
    }

    private static int version(Path bin) {
        return Integer.parseInt(bin.getParent().getFileName().toString());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
