package pl.ostoja.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the benchmark found, for docs/performance.md: {@code figures.md} with a line for each figure, {@code details.md} with everything that was
 * measured. Both are written to in turn by the runs of one build, from outside of the server and from inside.
 */
public final class Figures {
    private static final String HEAD = """
            | what | limit | measured | met |
            |---|---|---:|---|
            """;
    private static final String DETAILS = """

            ### %s

            | what | times | median ms | p95 ms | longest ms |
            |---|---:|---:|---:|---:|
            %s
            """;

    private Figures() {}

    /** What was measured on what, once for all runs of a build. */
    public static void on(Map<String, String> circumstances) {
        if (!Files.exists(file("figures.md"))) {
            var lines = circumstances.entrySet().stream().map(one -> "| " + one.getKey() + " | " + one.getValue() + " |").collect(Collectors.joining("\n"));
            write("figures.md", "| | |\n|---|---|\n" + lines + "\n\n" + HEAD);
        }
    }

    /** Writes all of them down and only then refuses those that are missed. */
    public static void report(List<Figure> figures) {
        figures.forEach(Figures::tell);
        assertThat(figures).allMatch(Figure::isMet);
    }

    /** Writes one down, met or missed. */
    public static void tell(Figure figure) {
        write("figures.md", figure.line() + "\n");
    }

    /** One line for each kind, the slowest first. */
    public static void details(String title, Map<String, Times> kinds) {
        var lines = kinds.entrySet().stream()
                .sorted((one, other) -> Double.compare(other.getValue().p95(), one.getValue().p95()))
                .map(kind -> line(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("\n"));
        write("details.md", DETAILS.formatted(title, lines));
    }

    /** Something that a later run of the build compares itself with. */
    public static Path file(String name) {
        return Path.of(System.getProperty("benchmark.report"), name);
    }

    private static String line(String kind, Times times) {
        return String.format(
                Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f |", kind, times.count(), times.median(), times.p95(), times.longest());
    }

    private static void write(String name, String text) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
