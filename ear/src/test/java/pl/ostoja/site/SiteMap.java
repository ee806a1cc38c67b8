package pl.ostoja.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/**
 * Where every account gets by following links, each kind of address once: the same page of another child is the same page. Walked by the first
 * test that asks.
 */
public final class SiteMap {
    /** Not by links but by typing into the search at the top; the style guide lies beside the way. */
    private static final List<String> STARTS = List.of(
            "/placement/list?sort=name", "/fostering/list?sort=name", "/", "/people/search?q=Nowak", "/look/record", "/look/form", "/look/list");

    private static final Set<String> NOT_PAGES = Set.of("/sign-out", "/language");
    private static SiteMap walked;

    private final Map<String, SequencedMap<String, String>> reached = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    private SiteMap() {}

    public static synchronized SiteMap walked() {
        if (walked == null) {
            var situations = Situations.arranged();
            walked = new SiteMap();
            DemoAccounts.ALL.forEach(account -> walked.walk(account, situations));
        }
        return walked;
    }

    /** The pages that the account reaches, each with an address of it. */
    public SequencedMap<String, String> reachedBy(String account) {
        return Collections.unmodifiableSequencedMap(reached.get(account));
    }

    /** For each page one who gets there, the first of {@link DemoAccounts#ALL}. */
    public SequencedMap<String, String> visitors() {
        var visitors = new TreeMap<String, String>();
        reached.forEach((account, pages) -> pages.keySet().forEach(page -> visitors.putIfAbsent(page, account)));
        return visitors;
    }

    /** Links that lead to anything but a page, each with whom it was shown to. */
    public List<String> broken() {
        return Collections.unmodifiableList(broken);
    }

    private void walk(String account, Map<String, List<String>> situations) {
        var visitor = new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
        var ahead = new ArrayDeque<String>(situations.getOrDefault(account, List.of()));
        var kinds = ahead.stream().map(SiteMap::kind).collect(Collectors.toSet());
        STARTS.stream().filter(start -> kinds.add(kind(start))).forEach(ahead::add);
        var pages = new LinkedHashMap<String, String>();
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            var answer = visitor.get(address);
            if (answer.statusCode() == 200) {
                pages.putIfAbsent(Pages.of(address), address);
                HtmlPage.of(answer).links().stream()
                        .filter(SiteMap::isPage)
                        .filter(link -> kinds.add(kind(link)))
                        .forEach(ahead::add);
            } else if (!STARTS.contains(address) || answer.statusCode() != 403) {
                broken.add(account + ": " + address + " answers " + answer.statusCode());
            }
        }
        reached.put(account, pages);
    }

    private static boolean isPage(String address) {
        var page = Pages.of(address);
        return !NOT_PAGES.contains(page) && !page.startsWith("/api/") && !page.contains(".");
    }

    /** The page with the names of its parameters. */
    private static String kind(String address) {
        var query = URI.create(address).getRawQuery();
        return query == null ? Pages.of(address) : Pages.of(address) + Arrays.stream(query.split("&"))
                .map(pair -> pair.replaceFirst("=.*", ""))
                .sorted()
                .collect(Collectors.joining("&", "?", ""));
    }
}
