package pl.ostoja.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The county of the demonstration, which the tests of the application find filled to the end. */
final class Demonstration {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Demonstration() {}

    /** It fills behind the first pages, and says in the log when it is done; whoever counts or lists its records before would find others. */
    static void await() {
        var log = TestServer.work().resolve("log");
        var last = Instant.now().plus(LONGEST);
        try (var watch = FileSystems.getDefault().newWatchService()) {
            log.register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!isFilled(log)) {
                if (Instant.now().isAfter(last)) {
                    throw new IllegalStateException("The demonstration county is not filled after " + LONGEST);
                }
                var change = watch.poll(1, TimeUnit.SECONDS);
                if (change != null) {
                    change.pollEvents();
                    change.reset();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFilled(Path log) throws IOException {
        return Files.readString(log.resolve("server.log")).contains("the demonstration county is filled");
    }
}
