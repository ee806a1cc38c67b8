package pl.ostoja.benchmark.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.benchmark.Times;
import pl.ostoja.rig.Management;
import pl.ostoja.rig.TestServer;

/** The server's own account of how long its answers took, from the first byte of the question to the last of the answer. */
final class AccessLog {
    private static final int PORT = 8443;
    private static final String[] BINDING = {"socket-binding-group", "standard-sockets", "socket-binding", "measured"};
    private static final String[] LISTENER = {"subsystem", "undertow", "server", "default-server", "http-listener", "measured"};
    private static final String[] LOG = {"subsystem", "undertow", "server", "default-server", "host", "default-host", "setting", "access-log"};
    private static final String FILE = "access.";

    private static boolean isOpen;

    private AccessLog() {}

    /** The door for those whose time is measured: whether a listener notes when a question began is settled when it is made. */
    static synchronized URI door() {
        if (!isOpen) {
            Management.add(Map.of("port", String.valueOf(PORT)), BINDING);
            Management.add(Map.of("socket-binding", "measured", "enable-http2", "false", "record-request-start-time", "true"), LISTENER);
            isOpen = true;
        }
        return TestServer.address(PORT);
    }

    static AccessLog begun() {
        Management.add(
                Map.of("pattern", "%{RESPONSE_TIME_MICROS} %r", "directory", TestServer.work().toString(), "prefix", FILE, "suffix", "log", "rotate", "false"),
                LOG);
        return new AccessLog();
    }

    /** Ends it; says the times of the addresses by their names. */
    Map<String, Times> times(Map<String, String> addresses) {
        Management.remove(LOG);
        var micros = lines().map(line -> line.split(" ")).collect(Collectors.groupingBy(
                words -> OwnRecords.anybodys(words[2]), Collectors.mapping(words -> Long.valueOf(words[0]), Collectors.toList())));
        return addresses.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, page -> Times.of(micros.getOrDefault(page.getValue(), List.of()))));
    }

    /** Read and taken away, so that the next measurement begins with nothing. */
    private static Stream<String> lines() {
        Path file = TestServer.work().resolve(FILE + "log");
        try {
            var lines = Files.readAllLines(file);
            Files.delete(file);
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
