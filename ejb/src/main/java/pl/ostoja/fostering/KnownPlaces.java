package pl.ostoja.fostering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.ostoja.access.Demonstration;

/**
 * The gazetteer of this installation, read once when the server starts (ADR 82): the list that the system property {@code ostoja.places} names, in a
 * demonstration without one the towns of its county. Without a list, or with one that cannot be read, nothing is measured and distances are graded only.
 */
@ApplicationScoped
public class KnownPlaces {
    private static final System.Logger LOG = System.getLogger(KnownPlaces.class.getName());

    private Gazetteer gazetteer = Gazetteer.EMPTY;

    @PostConstruct
    void read() {
        String set = System.getProperty("ostoja.places");
        try {
            if (set != null && !set.isBlank()) {
                use(new GazetteerFile(Files.readAllBytes(Path.of(set.strip()))));
            } else if (Demonstration.isOn()) {
                use(demonstrationCounty());
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.ERROR, "the list of places " + set + " cannot be used, so that distances are not measured", e);
        }
    }

    /** So that a list that cannot be read is noticed at the start, not when a place is looked for. */
    void readAtStart(@Observes Startup start) {
        LOG.log(System.Logger.Level.INFO, gazetteer.size() == 0 ? "distances are graded only: there is no list of places" : "distances are measured between {0} places", gazetteer.size());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The towns after which the municipalities of the demonstration are named, by hand and to a kilometre; no register. */
    static GazetteerFile demonstrationCounty() {
        try (InputStream content = KnownPlaces.class.getResourceAsStream("places-opole.csv")) {
            return new GazetteerFile(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void use(GazetteerFile file) {
        gazetteer = new Gazetteer(file.towns());
        if (file.leftOut() > 0) {
            LOG.log(System.Logger.Level.WARNING, "{0} rows of the list of places were left out", file.leftOut());
        }
    }
}
