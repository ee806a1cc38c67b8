package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.Management;
import pl.ostoja.rig.TestServer;

/**
 * What a proxy says of a connection, told to a listener that believes it and to ours, which does not. The first stands beside the second for as long as
 * this test runs: the same server with {@code -Dostoja.behind.proxy=true} would differ in this one attribute.
 */
@ApplicationTest
@Tag("h2")
class ProxyIT {
    private static final String[] OURS = {"subsystem", "undertow", "server", "default-server", "http-listener", "default"};
    private static final String[] BEHIND = {"subsystem", "undertow", "server", "default-server", "http-listener", "behind-proxy"};
    private static final String[] SOCKET = {"socket-binding-group", "standard-sockets", "socket-binding", "behind-proxy"};
    private static final int PORT = 8443;

    @BeforeAll
    static void listenBehindAProxy() {
        Management.add(Map.of("port", String.valueOf(PORT)), SOCKET);
        Management.add(Map.of("socket-binding", "behind-proxy", "proxy-address-forwarding", "true"), BEHIND);
    }

    @AfterAll
    static void listenNoMore() {
        Management.remove(BEHIND);
        Management.remove(SOCKET);
    }

    @Test
    void onlyThePropertyMakesOursBelieveAProxy() {
        assertThat(Management.attribute("proxy-address-forwarding", OURS).asString()).isEqualTo("${ostoja.behind.proxy:false}");
    }

    @Test
    void behindAProxyTheTrailRecordsWhereTheCallerIsAndEverythingIsSecure() {
        var answer = signIn(URI.create("http://localhost:" + (TestServer.address().getPort() - 8080 + PORT)), "203.0.113.7");

        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie.toLowerCase()).startsWith("__host-").contains("; secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(trail()).contains(";203.0.113.7;");
    }

    @Test
    void withoutOneTheTrailRecordsTheConnectionAndNotWhatIsSaidOfIt() {
        var answer = signIn(TestServer.address(), "203.0.113.8");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(trail()).contains(";127.0.0.1;").doesNotContain("203.0.113.8");
    }

    private static HttpResponse<String> signIn(URI server, String from) {
        Map<String, String> form = Map.of(
                "signIn", "signIn", "back", "/", "signIn:login", DemoAccounts.ORGANISER, "signIn:password", DemoAccounts.PASSWORD, "signIn:enter", "x",
                "jakarta.faces.ViewState", "stateless");
        var answer = new HttpVisitor()
                .withHeader("X-Forwarded-For", from)
                .withHeader("X-Forwarded-Proto", "https")
                .postForm(server + "/access/sign-in", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer;
    }

    private static String trail() {
        return new HttpVisitor().signIn(DemoAccounts.AUDITOR, DemoAccounts.PASSWORD).get("/export/audit/trail.csv?action=SIGNED_IN").body();
    }
}
