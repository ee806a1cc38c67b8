package pl.ostoja.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.benchmark.Figure;
import pl.ostoja.benchmark.Figures;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.Management;

/** What a signed-in user costs the server's memory when they have looked around. */
@ApplicationTest
@Tag("benchmark")
@Tag("country")
class MemoryBenchmarkIT {
    private static final int PEOPLE = 50;
    private static final double MEGABYTE = 1_000_000;
    private static final String[] MEMORY = {"core-service", "platform-mbean", "type", "memory"};
    /** Lists, searches, and forms that are left without being sent, whose views the server keeps. Walked twice. */
    private static final List<String> WALK = List.of(
            "/", "/reporting/duties", "/placement/list", "/placement/new?q=Nowak", "/reporting/centre", "/fostering/list", "/fostering/new?q=Nowak",
            "/placement/register?q=Nowak", "/people/search?q=kowal", "/placement/new?q=Lis");

    /** What the first people cost is the server's own: caches, compiled pages. What as many more cost is theirs. */
    @Test
    void aUserTakesAtMostTwoMegabytesAfterTwentyPages() {
        var first = Workers.signedIn(DemoAccounts.ORGANISER, PEOPLE);
        visit(first);
        long before = used();
        var more = Workers.signedIn(DemoAccounts.ORGANISER, PEOPLE);
        visit(more);
        double each = (used() - before) / MEGABYTE / PEOPLE;
        Workers.signOut(first);
        Workers.signOut(more);
        Figures.report(List.of(Figure.atMost("memory of a user after 20 pages with 6 forms left open", 2, " MB", each).beyond(0.5)));
    }

    private static void visit(List<HttpVisitor> people) {
        for (int i = 0; i < 2; i++) {
            people.forEach(person -> WALK.forEach(page -> assertThat(person.get(page).statusCode()).as(page).isEqualTo(200)));
        }
    }

    /** After a full collection. */
    private static long used() {
        Management.call("gc", MEMORY);
        return Management.attribute("heap-memory-usage", MEMORY).get("used").asLong();
    }
}
