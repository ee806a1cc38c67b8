package pl.ostoja.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** What every answer carries, whoever asks and whatever became of it. */
@ApplicationTest
@Tag("h2")
class AnswersIT {
    private final HttpVisitor stranger = new HttpVisitor();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/access/sign-in", "/accessibility", "/no/such/page", "/index.xhtml", "/api/v1/nothing",
        "/jakarta.faces.resource/styles/ostoja.css.xhtml"})
    void everyAnswerIsProtectedAndNumbered(String path) {
        var answer = stranger.get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Request-Id")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void pagesAreKeptNowhereAndStylesForLong() {
        assertThat(header(stranger.get("/access/sign-in"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(stranger.get("/jakarta.faces.resource/styles/ostoja.css.xhtml"), "Cache-Control")).doesNotContain("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/placement/remove", "/placement/edit", "/placement/address?child=", "/fostering/standing", "/fostering/end-carer", "/review/details", "/review/new",
        "/review/correct", "/authority/details", "/authority/new", "/authority/correct", "/contact/details", "/contact/new", "/contact/correct", "/contact/plan", "/contact/new-plan",
        "/court/details", "/court/new", "/court/correct", "/placement/end", "/placement/correct", "/placement/extend", "/placement/notice",
        "/placement/elsewhere", "/placement/place?child=01980000-0000-7000-8000-00000000dead", "/law/number", "/law/number?number=NONE", "/law/policy",
        "/court/new?child=01980000-0000-7000-8000-00000000dead&type=NONE"
    })
    void anAddressThatIsNotWholeLeadsToNothing(String path) {
        var organiser = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);

        assertThat(organiser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aNonceIsUsedOnce() {
        var nonce = Pattern.compile("'nonce-([^']+)'");
        var first = nonce.matcher(header(stranger.get("/access/sign-in"), "Content-Security-Policy"));
        var second = nonce.matcher(header(stranger.get("/access/sign-in"), "Content-Security-Policy"));

        assertThat(first.find()).isTrue();
        assertThat(second.find()).isTrue();
        assertThat(first.group(1)).isNotEqualTo(second.group(1));
    }

    @Test
    void aPageHasOneAddress() {
        assertThat(stranger.get("/accessibility").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/accessibility.xhtml").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/accessibility;jsessionid=1").body()).doesNotContain("jsessionid");
    }

    /** By these identifiers a ministry's robot reads it: technical conditions of the statement, version 2.0. */
    @Test
    void theAccessibilityStatementSaysWhatTheActAsksFor() {
        assertThat(stranger.get("/accessibility").body())
                .contains("id=\"a11y-wstep\"", "id=\"a11y-zakres\"", "id=\"a11y-url\"", "id=\"a11y-status\"", "id=\"a11y-ocena\"", "id=\"a11y-kontakt\"")
                .contains("id=\"a11y-procedura\"", "id=\"a11y-architektura\"", "id=\"a11y-komunikacja\"")
                .containsPattern("id=\"a11y-data-publikacja\" datetime=\"\\d{4}-\\d\\d-\\d\\d\"")
                .containsPattern("id=\"a11y-data-aktualizacja\" datetime=\"\\d{4}-\\d\\d-\\d\\d\"")
                .containsPattern("id=\"a11y-data-sporzadzenie\" datetime=\"\\d{4}-\\d\\d-\\d\\d\"")
                .containsPattern("id=\"a11y-data-przeglad\" datetime=\"\\d{4}-\\d\\d-\\d\\d\"");
    }

    @Test
    void theChosenLanguageIsKeptAndLeadsNowhereElse() {
        var answer = stranger.postForm("/language", Map.of("language", "en", "back", "https://evil.example/"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/");
        assertThat(header(answer, "Set-Cookie")).startsWith("__Host-language=en;").contains("ecure", "ttpOnly", "SameSite=Lax", "ath=/");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
