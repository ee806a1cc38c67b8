package pl.ostoja.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/** What the pages say of the refusals that their fields can mend, read once. */
@ApplicationScoped
public class PageSources {
    @Inject
    ServletContext application;

    private Mends mends;

    synchronized Mends mends() {
        if (mends == null) {
            mends = new Mends(paths("/").map(this::text).toList());
        }
        return mends;
    }

    private Stream<String> paths(String folder) {
        Set<String> inside = application.getResourcePaths(folder);
        return inside.stream().flatMap(path -> path.endsWith("/") ? paths(path) : Stream.of(path)).filter(path -> path.endsWith(".xhtml"));
    }

    private String text(String path) {
        try (var page = application.getResourceAsStream(path)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
