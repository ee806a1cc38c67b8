package pl.ostoja.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import pl.ostoja.rig.TestServer;

/** Follows every link a visitor sees, to each page once: the same page of another child is the same page. */
final class Walk {
    private static final Set<String> NOT_PAGES = Set.of("/sign-out", "/language");

    private final Visitor visitor;
    private final Consumer<Visitor> check;
    private final Set<String> seen;
    private final ArrayDeque<String> ahead = new ArrayDeque<>(List.of("/"));

    /** @param seen pages that need no other visit; grows */
    Walk(Visitor visitor, Set<String> seen, Consumer<Visitor> check) {
        this.visitor = visitor;
        this.seen = seen;
        this.check = check;
    }

    /** What was wrong, each with the address. */
    List<String> everywhere() {
        var wrong = new ArrayList<String>();
        var visited = new LinkedHashSet<String>();
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            var page = URI.create(address).getPath();
            if (!visited.add(page)) {
                continue;
            }
            int status = visitor.goTo(address).status();
            if (status != 200) {
                wrong.add(address + " answers " + status);
                continue;
            }
            links().forEach(ahead::add);
            if (seen.add(page)) {
                checkHere(address, wrong);
            }
        }
        return wrong;
    }

    private void checkHere(String address, List<String> wrong) {
        try {
            check.accept(visitor);
        } catch (AssertionError e) {
            wrong.add(address + ": " + e.getMessage());
        }
    }

    private List<String> links() {
        var found = (List<?>) visitor.page()
                .evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(link => link.href)");
        var ours = TestServer.address().toString();
        return found.stream()
                .map(String.class::cast)
                .filter(link -> link.startsWith(ours + "/"))
                .map(link -> link.substring(ours.length()).replaceFirst("#.*", ""))
                .filter(Walk::isPage)
                .toList();
    }

    private static boolean isPage(String address) {
        var path = URI.create(address).getPath();
        return !NOT_PAGES.contains(path) && !path.startsWith("/api/") && !path.contains(".");
    }
}
