package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** What a stranger at the door tries. The cookies are carried by hand: they are for secure connections, and a client that keeps them sends them nowhere else. */
@ApplicationTest
@Tag("h2")
class DoorIT {
    private static final Pattern SESSION = Pattern.compile("__Host-session=([^;\"]+);");
    private static final String JSON = "application/json";

    private final HttpVisitor visitor = new HttpVisitor();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/access/account", "/access/accounts?q=x", "/job/mine", "/placement/list", "/no-such-page", "/access/sign-in.xhtml"})
    void noPageOpensWithoutASignIn(String path) {
        assertThat(visitor.get(path).statusCode()).isIn(303, 404);
        assertThat(visitor.get(path).body()).doesNotContain("Moje konto");
    }

    @Test
    void theWayLeadsBackToThePageThatWasAskedFor() {
        var answer = visitor.get("/access/accounts?q=Jan%20K&sort=-name");

        assertThat(location(answer)).isEqualTo("/access/sign-in?back=%2Faccess%2Faccounts%3Fq%3DJan%2520K%26sort%3D-name");
        assertThat(location(signIn("kierownik", "ostoja-demo", "/access/accounts?q=x"))).endsWith("/access/accounts?q=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void theWayNeverLeadsElsewhere(String back) {
        assertThat(location(signIn("kierownik", "ostoja-demo", back))).matches("http://localhost:\\d+/|/");
    }

    @Test
    void thePasswordIsNeverSentBackAndTheAnswerIsTheSameForStrangers() {
        String known = signIn("finanse", "zgadywane-hasło", "/").body();
        String unknown = signIn("nikt-taki", "zgadywane-hasło", "/").body();

        assertThat(known).contains("Nieprawidłowy login lub hasło").doesNotContain("zgadywane-hasło");
        assertThat(message(known)).isEqualTo(message(unknown));
    }

    @Test
    void aHugePasswordIsRefusedLikeAnyOther() {
        assertThat(signIn("finanse", "a".repeat(1_000_000), "/").body()).contains("Nieprawidłowy login lub hasło");
    }

    @Test
    void aSessionThatWasSignedOutOpensNothing() {
        String cookie = session("koordynator2");
        assertThat(get("/access/account", cookie).statusCode()).isEqualTo(200);

        var out = visitor.send("POST", "/sign-out", "", Map.of("Cookie", cookie));

        assertThat(location(out)).isEqualTo("/access/sign-in?out=true");
        assertThat(out.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(get("/access/account", cookie).statusCode()).isEqualTo(303);
    }

    /** All of them, on every answer that sets any: the session, the device, the language, the state of pages, and the end of a session. */
    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() {
        var in = signIn("kierownik", "ostoja-demo", "/");
        String session = session("kierownik");
        var page = get("/access/account", session);
        var spoken = visitor.send("POST", "/language", "language=en", Map.of("Content-Type", "application/x-www-form-urlencoded"));
        var out = visitor.send("POST", "/sign-out", "", Map.of("Cookie", session));

        List<String> cookies = Stream.of(in, page, spoken, out).flatMap(answer -> answer.headers().allValues("Set-Cookie").stream()).toList();
        assertThat(cookies).extracting(cookie -> cookie.substring(0, cookie.indexOf('='))).contains(
                "__Host-session", "__Host-device", "__Host-language", "__Host-SID");
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie.toLowerCase()).startsWith("__host-")
                .contains("; secure", "; httponly", "; samesite=lax", "; path=/")
                .doesNotContain("domain"));
        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("__Host-session=") || cookie.startsWith("__Host-SID="))
                .as("until the browser is closed, or over")
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase()).doesNotContain("max-age=1", "max-age=2", "max-age=3"));
    }

    /** Behind no proxy of ours nobody is believed who says that the connection is secure, or where it comes from. */
    @Test
    void whatAStrangerSaysOfTheConnectionIsNotBelieved() {
        var answer = visitor.send("GET", "/access/sign-in", "", Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.99"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void pagesAnswerToReadingAndSendingOnly(String method) {
        assertThat(visitor.send(method, "/access/account", "", Map.of("Cookie", session("kierownik"))).statusCode()).isIn(400, 405, 501);
    }

    @Test
    void whatStrangePagesSendIsRefused() {
        String cookie = session("kierownik");

        assertThat(send("POST", "/sign-out", "", Map.of("Cookie", cookie, "Origin", "https://evil.example")).statusCode()).isEqualTo(403);
        assertThat(send("POST", "/sign-out", "", Map.of("Cookie", cookie, "Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(send("POST", "/sign-out", "", Map.of("Cookie", cookie, "Sec-Fetch-Site", "cross-site")).statusCode()).isEqualTo(403);
        assertThat(get("/access/account", cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void theInterfaceAsksForAHeaderThatFormsCannotSend() {
        String cookie = session("kierownik");
        String draft = "/api/v1/drafts/door-" + UUID.randomUUID();

        assertThat(send("PUT", draft, "{}", Map.of("Cookie", cookie, "Content-Type", JSON)).statusCode()).isEqualTo(403);
        assertThat(send("PUT", draft, "{}", Map.of("Cookie", cookie, "Content-Type", "text/plain", "X-Requested-With", "ostoja")).statusCode()).isEqualTo(415);
        assertThat(send("PUT", draft, "no json", Map.of("Cookie", cookie, "Content-Type", JSON, "X-Requested-With", "ostoja")).statusCode()).isEqualTo(400);
        assertThat(send("PUT", draft, "{\"a\":[\"1\"]}", Map.of("Cookie", cookie, "Content-Type", JSON, "X-Requested-With", "ostoja")).statusCode()).isEqualTo(204);
        assertThat(get(draft, cookie).body()).contains("\"fields\":{\"a\":[\"1\"]}");
        assertThat(get(draft, session("finanse")).statusCode()).as("somebody else's draft").isEqualTo(204);
    }

    @Test
    void theInterfaceSaysInItsOwnWordsThatNobodySignedIn() {
        var answer = visitor.get("/api/v1/drafts/x");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(send("GET", "/api/v1/drafts/x", "", Map.of("Authorization", "Bearer ostoja_guessed", "Cookie", session("kierownik"))).statusCode())
                .as("a cookie lends nothing to a wrong token")
                .isEqualTo(401);
    }

    private String session(String login) {
        var in = signIn(login, "ostoja-demo", "/");
        return in.headers().allValues("Set-Cookie").stream()
                .map(SESSION::matcher)
                .filter(Matcher::find)
                .map(found -> "__Host-session=" + found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> signIn(String login, String password, String back) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("signIn", "signIn");
        fields.put("back", back);
        fields.put("signIn:login", login);
        fields.put("signIn:password", password);
        fields.put("signIn:enter", "x");
        fields.put("jakarta.faces.ViewState", "stateless");
        return new HttpVisitor().postForm("/access/sign-in", fields);
    }

    private HttpResponse<String> get(String path, String cookie) {
        return send("GET", path, "", Map.of("Cookie", cookie));
    }

    private HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        return new HttpVisitor().send(method, path, body, headers);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String message(String page) {
        return page.substring(page.indexOf("role=\"alert\""), page.indexOf("</ul>"));
    }
}
