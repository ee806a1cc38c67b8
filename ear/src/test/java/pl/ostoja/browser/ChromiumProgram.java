package pl.ostoja.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or gets one: {@code OSTOJA_CHROMIUM}, the usual places, Debian's package if we may install it,
 * Playwright's own download. Never does without.
 */
final class ChromiumProgram {
    private static final System.Logger LOG = System.getLogger(ChromiumProgram.class.getName());

    private static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium")
            .map(Path::of)
            .toList();

    private ChromiumProgram() {}

    /** The program, or nothing if Playwright has downloaded its own and knows where. */
    static Optional<Path> find() {
        var named = System.getenv("OSTOJA_CHROMIUM");
        if (named != null) {
            return Optional.of(existing(Path.of(named)));
        }
        var installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (mayInstallPackages()) {
            LOG.log(System.Logger.Level.INFO, "No Chromium here: installing Debian''s package");
            if (succeeds("apt-get", "update") && succeeds("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation")) {
                return Optional.of(installed().orElseThrow(ChromiumProgram::missing));
            }
        }
        LOG.log(System.Logger.Level.INFO, "No Chromium here: Playwright downloads its own");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = System.getProperty("java.class.path");
        if (!succeeds(java.toString(), "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium")) {
            throw missing();
        }
        return Optional.empty();
    }

    private static Optional<Path> installed() {
        return USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static boolean mayInstallPackages() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static Path existing(Path program) {
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("OSTOJA_CHROMIUM names " + program + ", which is no program");
        }
        return program;
    }

    /** Whether the command did what it should; what it said otherwise stands in the log. */
    private static boolean succeeds(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes());
            boolean done = process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
            if (!done) {
                LOG.log(System.Logger.Level.WARNING, said);
            }
            return done;
        } catch (IOException e) {
            throw new IllegalStateException(missing().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("There is no Chromium for the browser tests and none could be got."
                + " Install Chromium or Chrome, or set OSTOJA_CHROMIUM to its program");
    }
}
