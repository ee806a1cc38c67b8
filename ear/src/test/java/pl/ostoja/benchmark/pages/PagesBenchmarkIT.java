package pl.ostoja.benchmark.pages;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.benchmark.Figure;
import pl.ostoja.benchmark.Figures;
import pl.ostoja.benchmark.Times;
import pl.ostoja.browser.DemoAccounts;

/**
 * Every list, search and dashboard, and the files of a child and of a family with all that is listed in them, as those who see least: of their queries the
 * database has most to do. First with one county, then with the whole country, which must not be much slower.
 */
@ApplicationTest
@Tag("benchmark")
@Tag("county")
@Tag("country")
class PagesBenchmarkIT {
    private static final int PEOPLE = 20;
    private static final Duration PAUSE = Duration.ofMillis(Integer.getInteger("benchmark.pause", 1000));
    private static final int LIMIT = 150;
    private static final double SLOWER = 1.5;

    /** Pages that show many records or count them. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("my day", "/"),
            Map.entry("duties", "/reporting/duties"),
            Map.entry("duties overdue", "/reporting/duties?due=OVERDUE"),
            Map.entry("duties of mine by child", "/reporting/duties?mine=true&sort=child"),
            Map.entry("duties done, page 3", "/reporting/duties?state=FULFILLED&sort=-due&page=3"),
            Map.entry("duties about foster families", "/reporting/duties?category=FOSTER_FAMILY"),
            Map.entry("duties by name", "/reporting/duties?q=kow"),
            Map.entry("tasks", "/task/list"),
            Map.entry("tasks of all", "/task/list?whose=ALL"),
            Map.entry("children", "/placement/list"),
            Map.entry("children by age, page 2", "/placement/list?sort=-born&page=2"),
            Map.entry("children by next duty", "/placement/list?sort=next_duty"),
            Map.entry("children by name", "/placement/list?q=now"),
            Map.entry("foster families", "/fostering/list"),
            Map.entry("foster families by free places", "/fostering/list?sort=-free_places"),
            Map.entry("foster families by name", "/fostering/list?q=wis"),
            Map.entry("candidates", "/qualification/list"),
            Map.entry("families with an assistant", "/assistance/list"),
            Map.entry("visits of the day", "/assistance/today"),
            Map.entry("children away", "/absence/list"),
            Map.entry("likely duplicates", "/duplicate/list"),
            Map.entry("people registered twice", "/duplicate/people"),
            Map.entry("entries joined", "/duplicate/joined"),
            Map.entry("searches for a place", "/offer/list"),
            Map.entry("institutions", "/facility/list"),
            Map.entry("leaving care", "/leaving/list"),
            Map.entry("aid for those who leave care", "/leaving/aids"),
            Map.entry("supporting families", "/supporting/list"),
            Map.entry("families helped", "/supporting/helped"),
            Map.entry("coordinators", "/fostering/coordinators"),
            Map.entry("complaints", "/fostering/complaints"),
            Map.entry("absences of assistants", "/assistance/absences"),
            Map.entry("children of families with an assistant", "/assistance/children"),
            Map.entry("work of assistants", "/assistance/work"),
            Map.entry("courts of families", "/court/families"),
            Map.entry("cards of violence", "/protection/list"),
            Map.entry("search by name", "/people/search?q=kowals"),
            Map.entry("search with a letter wrong", "/people/search?q=kowlaski"),
            Map.entry("search by part of a PESEL", "/people/search?q=1201"),
            Map.entry("figures: the centre", "/reporting/centre"),
            Map.entry("figures: the next weeks", "/reporting/weeks"),
            Map.entry("figures: caseloads", "/reporting/caseloads"),
            Map.entry("figures: children", "/reporting/children"),
            Map.entry("figures: places", "/reporting/places"),
            Map.entry("figures: the municipality", "/reporting/municipal"),
            Map.entry("figures: assistants", "/reporting/assistants"),
            Map.entry("figures: effort", "/reporting/effort"),
            Map.entry("a child", "/placement/details?child={id}"),
            Map.entry("relatives of a child", "/placement/family?child={id}"),
            Map.entry("stays of a child", "/placement/stays?child={id}"),
            Map.entry("search for a place for a child", "/placement/where?child={id}"),
            Map.entry("legal situation of a child", "/authority/list?child={id}"),
            Map.entry("contacts of a child", "/contact/list?child={id}"),
            Map.entry("health and school of a child", "/wellbeing/list?child={id}"),
            Map.entry("reviews of a child", "/review/list?child={id}"),
            Map.entry("plans of a child", "/plan/list?child={id}"),
            Map.entry("leaving of a child", "/leaving/details?child={id}"),
            Map.entry("documents of a child", "/attachment/list?of=CHILD&record={id}"),
            Map.entry("history of a child", "/placement/history?child={id}"),
            Map.entry("a foster family", "/fostering/details?family={id}"),
            Map.entry("household of a family", "/fostering/household?family={id}"),
            Map.entry("wishes of a family", "/fostering/expectations?family={id}"),
            Map.entry("rests of a family", "/fostering/rests?family={id}"),
            Map.entry("coordinators of a family", "/fostering/appointments?family={id}"),
            Map.entry("evaluations of a family", "/review/evaluations?family={id}"),
            Map.entry("papers of a family", "/qualification/details?family={id}"),
            Map.entry("history of a family", "/fostering/history?family={id}"),
            Map.entry("caseloads", "/access/caseloads"),
            Map.entry("notices", "/access/notices"),
            Map.entry("long work", "/job/mine"));

    @ParameterizedTest
    @ValueSource(strings = {DemoAccounts.COORDINATOR, DemoAccounts.ASSISTANT})
    void noPageTakesTheServerMoreThan150Milliseconds(String account) throws IOException {
        try (var crowd = Crowd.of(account, PEOPLE)) {
            var pages = openTo(crowd);
            var steps = Step.opening(pages);
            crowd.warmUp(steps);
            var hurried = crowd.walk(steps, Duration.ZERO, Crowd.SHORT);
            var log = AccessLog.begun();
            var work = crowd.walk(steps, PAUSE, Crowd.measured(steps));
            var served = log.times(pages);
            var who = "%d x %s, counties: %d".formatted(PEOPLE, account, Workers.counties());
            Figures.details("Pages, " + who + ", server time with " + PAUSE.toMillis() + " ms of pause", served);
            Figures.details("Pages, " + who + ", waiting time without pause", hurried.times());
            List<Figure> figures = figures(who, served);
            figures.add(work.errors(who));
            figures.add(Figure.told("pages without pause, " + who, " a second", hurried.inASecond()));
            figures.add(hurried.errors(who + ", without pause"));
            figures.addAll(comparison(account, Times.together(served.values())));
            Figures.report(figures);
        }
    }

    /** The pages that the role may see. */
    private static Map<String, String> openTo(Crowd crowd) {
        Map<String, String> open = new LinkedHashMap<>();
        PAGES.forEach((name, address) -> {
            var person = crowd.people().getFirst();
            var own = OwnRecords.address(person, address);
            if (!own.endsWith("=none") && person.get(own).statusCode() != 403) {
                open.put(name, address);
            }
        });
        return open;
    }

    private static List<Figure> figures(String who, Map<String, Times> served) {
        var slowest = served.entrySet().stream().max(Map.Entry.comparingByValue((one, other) -> Double.compare(one.p95(), other.p95()))).orElseThrow();
        var all = Times.together(served.values());
        return new ArrayList<>(List.of(
                Figure.atMost("slowest page (%s), %s: p95 on the server".formatted(slowest.getKey(), who), LIMIT, " ms", slowest.getValue().p95()),
                Figure.told("all %d pages, %s: median on the server".formatted(served.size(), who), " ms", all.median()),
                Figure.told("all %d pages, %s: p95 on the server".formatted(served.size(), who), " ms", all.p95())));
    }

    /** The run with one county notes its times, the one with all reads them. */
    private static List<Figure> comparison(String account, Times all) throws IOException {
        Path noted = Figures.file("one-county-" + account + ".properties");
        var one = new Properties();
        if (Files.exists(noted)) {
            try (Reader reader = Files.newBufferedReader(noted)) {
                one.load(reader);
            }
            return List.of(
                    ratio("median", account, all.median(), one),
                    ratio("p95", account, all.p95(), one));
        }
        one.setProperty("median", String.valueOf(all.median()));
        one.setProperty("p95", String.valueOf(all.p95()));
        try (Writer writer = Files.newBufferedWriter(noted)) {
            one.store(writer, null);
        }
        return List.of();
    }

    private static Figure ratio(String what, String account, double all, Properties one) {
        double ratio = all / Double.parseDouble(one.getProperty(what));
        return Figure.atMost("%d counties against one, %s: ratio of the %s".formatted(Workers.counties(), account, what), SLOWER, "", ratio);
    }
}
