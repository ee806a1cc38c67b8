package pl.ostoja.site;

import java.net.URI;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import pl.ostoja.Deployments;

/** All pages the application has, by their paths. */
public final class Pages {
    private Pages() {}

    /** As they lie in the WAR. */
    public static SortedSet<String> all() {
        return Deployments.application()
                .getAsType(WebArchive.class, "ostoja-web.war")
                .getContent(Filters.include("(?!/WEB-INF/).*\\.xhtml"))
                .keySet()
                .stream()
                .map(file -> file.get().replaceFirst("(index)?\\.xhtml$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The page that an address opens, whatever it shows. */
    public static String of(String address) {
        return URI.create(address).getPath();
    }
}
