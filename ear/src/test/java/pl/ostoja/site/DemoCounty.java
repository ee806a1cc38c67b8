package pl.ostoja.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import pl.ostoja.rig.HtmlForm;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.TestServer;

/** The demonstration as other tests need it: filled to the end, and with records of one's own in it. */
public final class DemoCounty {
    private static final Pattern FILE_NUMBER = Pattern.compile("sprawa ([^<\\s]+)");
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private DemoCounty() {}

    /** It fills behind the first pages, and says in the log when it is done. */
    public static void awaitIt() {
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

    /** Registers a child of ten without relatives; gives the address of its page. */
    public static String registerChild(HttpVisitor worker, String firstName, String lastName) {
        return worker.submit("/placement/new?q=" + lastName, "register", Map.of(
                "firstName", firstName,
                "lastName", lastName,
                "noPeselReason", "IDENTITY_UNKNOWN",
                "born", LocalDate.now().minusYears(10).format(POLISH),
                "sex", "FEMALE"));
    }

    /** Makes a child, given by the address of its page, a case of the colleague. */
    public static void assign(HttpVisitor worker, String childsPage, String colleague) {
        var record = childsPage.substring(childsPage.indexOf('=') + 1);
        HttpVisitor.leadsTo(worker.send("/access/assign?kind=CHILD&record=" + record, "give", form -> form.choose("person", colleague)));
    }

    /** Makes the colleague coordinator of a family, given by the address of its page. */
    public static void coordinate(HttpVisitor worker, String familysPage, String colleague) {
        HttpVisitor.leadsTo(worker.send(familysPage.replace("details", "coordinator"), "assign", form -> form.choose("coordinator", colleague)));
    }

    /** The number of the file that stands on a child's page. */
    public static String fileNumber(String childsPage) {
        var number = FILE_NUMBER.matcher(childsPage);
        if (!number.find()) {
            throw new IllegalStateException("No number of a file in " + childsPage);
        }
        return number.group(1);
    }

    /** Registers one person as a non-professional family; gives the address of its page. */
    public static String registerFamily(HttpVisitor worker, String lastName) {
        return registerFamily(worker, lastName, form -> {});
    }

    /** The same with other things filled in as well. */
    static String registerFamily(HttpVisitor worker, String lastName, Consumer<HtmlForm> more) {
        var answer = worker.send("/fostering/new?q=" + lastName, "register", form -> more.accept(form
                .fill("forms", "NON_PROFESSIONAL")
                .fill("since", "1.02.2024")
                .fill("firstName", "Wanda")
                .fill("lastName", lastName)
                .fill("noPeselReason", "NOT_KNOWN_TO_US")
                .fill("born", "5.05.1980")
                .fill("sex", "FEMALE")
                .fill("label", lastName)
                .fill("ready", "true")
                .fill("house", "7")
                .fill("postalCode", "45-001")
                .fill("place", "Opole")
                .fill("teryt_hinput", "1661011")));
        return HttpVisitor.leadsTo(answer);
    }
}
