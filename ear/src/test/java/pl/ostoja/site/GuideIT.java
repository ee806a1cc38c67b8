package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.Management;

/** The guide of the demonstration keeps its word, and is nowhere else. */
@ApplicationTest
class GuideIT {
    private static final String GUIDE = "/demo/guide";
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");
    private static final List<String> ACCOUNTS = DemoAccounts.ALL;
    private static final String[] SWITCH = {"system-property", "ostoja.demo"};

    @ParameterizedTest
    @FieldSource("ACCOUNTS")
    void whoIsSignedInGoesStraightToPagesThatOpenAndListsThatAreNotEmpty(String account) {
        var visitor = new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
        var pages = linksOf(visitor.get(GUIDE)).filter(link -> !link.startsWith("/access/sign-in")).distinct().toList();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pages).allSatisfy(page -> {
            var answer = visitor.get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("id=\"demo\"");
            assertThat(page.contains("?") && answer.body().contains("class=\"empty\"")).as("nothing fits the filters").isFalse();
        });
    }

    @Test
    void aStrangerIsLedByTheSignInWithTheAccountFilledInToThePageThatWasMeant() {
        var stranger = new HttpVisitor();
        assertThat(stranger.get("/access/sign-in").body()).contains("href=\"" + GUIDE + "\"", DemoAccounts.PASSWORD);
        var links = linksOf(stranger.get(GUIDE)).toList();

        assertThat(links).hasSizeGreaterThan(40).allMatch(link -> link.startsWith("/access/sign-in?login="));
        var link = links.stream().filter(one -> one.contains("=" + DemoAccounts.HEAD + "&") && one.contains("municipal")).findFirst().orElseThrow();
        var door = stranger.get(link);
        assertThat(door.body()).contains("value=\"" + DemoAccounts.HEAD + "\"");
        var in = stranger.send(door, "enter", form -> form.fill("password", DemoAccounts.PASSWORD));
        assertThat(HttpVisitor.leadsTo(in)).isEqualTo("/reporting/municipal").isEqualTo(destination(link));
    }

    /** The server says at the start whether it is one, and asks again each time. */
    @Test
    void outsideOfADemonstrationThereIsNoGuideNoBannerAndNoAccountFilledIn() {
        var head = new HttpVisitor().signIn(DemoAccounts.HEAD, DemoAccounts.PASSWORD);
        assertThat(head.get("/").body()).contains(GUIDE);
        Management.add(Map.of("value", "false"), SWITCH);
        try {
            var stranger = new HttpVisitor();
            assertThat(stranger.get(GUIDE).statusCode()).isEqualTo(404);
            assertThat(head.get(GUIDE).statusCode()).isEqualTo(404);
            assertThat(stranger.get("/access/sign-in?login=kierownik").body()).doesNotContain(GUIDE, "value=\"kierownik\"", DemoAccounts.PASSWORD);
            assertThat(head.get("/").body()).contains("</main>").doesNotContain(GUIDE, "id=\"demo\"");
        } finally {
            Management.set("value", true, SWITCH);
        }
        assertThat(head.get(GUIDE).statusCode()).isEqualTo(200);
    }

    /** Of the page itself, without its frame and without those that stay on it. */
    private static Stream<String> linksOf(HttpResponse<String> guide) {
        assertThat(guide.statusCode()).isEqualTo(200);
        var page = guide.body();
        var main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return LINK.matcher(main).results().map(link -> link.group(1).replace("&amp;", "&")).filter(link -> !link.startsWith("#"));
    }

    private static String destination(String link) {
        return URLDecoder.decode(link.substring(link.indexOf("&back=") + 6), StandardCharsets.UTF_8);
    }
}
