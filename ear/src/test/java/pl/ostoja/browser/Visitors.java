package pl.ostoja.browser;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import pl.ostoja.rig.TestServer;

/** The visitors of one test: lets them in, keeps what they saw if the test fails, and sees them out. */
final class Visitors implements BeforeEachCallback, AfterEachCallback {
    private final List<Visitor> inside = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }

    Visitor enter(Screen screen) {
        var visitor = new Visitor(chromium.context(screen));
        inside.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var troubles = inside.stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .distinct()
                .collect(joining("\n"));
        boolean failed = test.getExecutionException().isPresent();
        if (failed || !troubles.isEmpty()) {
            keepEvidence(test);
        }
        inside.forEach(Visitor::leave);
        inside.clear();
        if (!troubles.isEmpty()) {
            var message = "The browser met trouble that no page shows:\n" + troubles;
            test.getExecutionException().ifPresentOrElse(
                    failure -> failure.addSuppressed(new AssertionError(message)), () -> {
                        throw new AssertionError(message);
                    });
        }
    }

    private void keepEvidence(ExtensionContext test) {
        var folder = TestServer.journeys();
        var name = nameOf(test);
        int number = 0;
        for (var visitor : inside) {
            for (var page : visitor.openPages()) {
                number++;
                try {
                    keep(page, folder.resolve(name + "-" + number));
                } catch (PlaywrightException e) {
                    // A page that is closing has no picture; the failure of the test matters more.
                    test.publishReportEntry("no picture of " + page.url(), e.getMessage());
                }
            }
        }
    }

    /** Class, method and, where a method runs several times, which time. */
    private static String nameOf(ExtensionContext test) {
        var id = test.getUniqueId();
        var invocation = id.contains("invocation:#") ? id.substring(id.lastIndexOf('#')).replaceAll("\\W", "") : "";
        return test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName() + invocation;
    }

    private static void keep(Page page, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(Path.of(file + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(file + ".png"))
                .setFullPage(true));
    }
}
