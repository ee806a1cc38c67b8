package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.COORDINATOR;
import static pl.ostoja.browser.DemoAccounts.FINANCE;
import static pl.ostoja.browser.DemoAccounts.ORGANISER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** What all operations of the interface have in common, tried on the files of children. */
@ApplicationTest
@Tag("h2")
class ApiAnswersIT {
    private static final String JSON = "application/json";
    private static final String SMALL =
            """
            {"person": {"firstName": "Zofia", "lastName": "Testowa-%s", "noPeselReason": "NOT_KNOWN_TO_US", "born": "2020-02-29", "bornEstimated": true,
             "sex": "FEMALE", "citizenship": "PL"}, "needs": {"disabled": false, "juvenileAct": false}}""";

    private final Program organiser = Program.of(ORGANISER);

    @Test
    void aListTellsItsPagesInItsBodyAndInItsLinks() {
        var answer = organiser.get("children?size=2&page=2&sort=-born&status=IN_CARE");
        JsonNode list = HttpVisitor.json(answer);

        assertThat(list.get("items")).hasSize(2);
        assertThat(list.get("page").asInt()).isEqualTo(2);
        assertThat(list.get("size").asInt()).isEqualTo(2);
        long last = (list.get("total").asLong() + 1) / 2;
        String here = "</api/v1/children?size=2&sort=-born&status=IN_CARE&page=";
        assertThat(header(answer, "Link")).isEqualTo(here + "1>; rel=\"first\", " + here + "1>; rel=\"prev\", " + here + "3>; rel=\"next\", " + here + last
                + ">; rel=\"last\"");
        List<String> days = list.findValuesAsText("born");
        assertThat(days.get(0)).isGreaterThanOrEqualTo(days.get(1));
    }

    @Test
    void nobodyGetsMoreThanAHundredRows() {
        assertThat(organiser.read("children?size=5000").get("size").asInt()).isEqualTo(100);
    }

    @Test
    void whoHasTheSameAnswerAlreadyIsToldSo() {
        String path = "children/" + anyChild();
        var first = organiser.get(path);

        var again = organiser.send("GET", path, "", Map.of("If-None-Match", Program.tag(first)));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Program.tag(first)).startsWith("\"" + HttpVisitor.json(first).get("version").asLong() + "-");
    }

    @Test
    void aMissingRecordAndAnInvisibleOneAreTheSame() {
        var coordinator = Program.of(COORDINATOR);
        String invisible = organiser.create("children", SMALL.formatted("niewidoczna"));

        var hidden = coordinator.get("children/" + invisible);
        var missing = coordinator.get("children/" + UUID.randomUUID());
        var nonsense = coordinator.get("children/1");
        var nowhere = coordinator.get("nothing");

        assertThat(List.of(hidden, missing, nonsense, nowhere)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(withoutNumber(answer)).isEqualTo(withoutNumber(missing));
        });
        assertThat(withoutNumber(missing)).contains("\"code\":\"NOT_FOUND\"").contains("\"title\":\"Nie ma takiego zasobu\"");
    }

    @Test
    void whatIsRepeatedUnderOneKeyIsDoneOnce() {
        String name = "Raz-" + letters();
        var once = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        var first = organiser.send("POST", "children", SMALL.formatted(name), once);
        var second = organiser.send("POST", "children", SMALL.formatted(name), once);
        var other = organiser.send("POST", "children", SMALL.formatted(name + "a"), once);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location")).startsWith("/api/v1/children/");
        assertThat(header(second, "Idempotent-Replayed")).isEqualTo("true");
        assertThat(organiser.read("children?q=" + name).get("total").asInt()).isEqualTo(1);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(code(other)).isEqualTo("api.keyReused");
    }

    @Test
    void aKeyWhoseWorkWasRefusedIsFreeAgain() {
        var once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String name = "Wolna-" + letters();

        var refused = organiser.send("POST", "children", SMALL.formatted(name).replace("2020-02-29", "2120-02-29"), once);
        var done = organiser.send("POST", "children", SMALL.formatted(name), once);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(done.statusCode()).isEqualTo(201);
    }

    @Test
    void aChangeNamesTheVersionItStartsFromAndLosesAgainstALaterOne() {
        String path = "children/" + organiser.create("children", SMALL.formatted("Wersja-" + letters()));
        var seen = organiser.get(path);
        String change = "{" + person(seen) + ", \"needs\": {\"disabled\": true, \"juvenileAct\": false}, \"personVersion\": "
                + HttpVisitor.json(seen).at("/person/version") + "}";

        assertThat(organiser.send("PUT", path, change, Map.of()).statusCode()).as("without If-Match").isEqualTo(428);
        var saved = organiser.change("PUT", path, Program.tag(seen), change);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(HttpVisitor.json(saved).at("/needs/disabled").asBoolean()).isTrue();
        assertThat(Program.tag(saved)).isNotEqualTo(Program.tag(seen));

        var late = organiser.change("PUT", path, Program.tag(seen), change.replace("true", "false"));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(code(late)).isEqualTo("CHANGED_MEANWHILE");
        assertThat(HttpVisitor.json(late).at("/current/needs/disabled").asBoolean()).isTrue();
        assertThat(HttpVisitor.json(late).at("/yours/needs/disabled").asBoolean()).isFalse();
        assertThat(HttpVisitor.json(late).get("currentVersion")).isEqualTo(HttpVisitor.json(saved).get("version"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"needs": {"disabled": false, "juvenileAct": false, "admin": true}} | /needs/admin      | api.input.unknown
            {"needs": {"disabled": false, "juvenileAct": 1}}                    | /needs/juvenileAct| api.input.yesOrNo
            {"person": {"pesel": "44051401358"}}                                | /person/pesel     | shared.violation.peselCheckDigit
            {"known": "1"}                                                      | /known            | api.input.identifier
            []                                                                  | ''                | api.input.object
            {"known": }                                                         | ''                | api.input.noJsonAt
            """)
    void anErrorStandsAtItsPlace(String body, String pointer, String code) {
        var answer = organiser.post("children", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(HttpVisitor.json(answer).at("/errors/0/pointer").textValue()).isEqualTo(pointer);
        assertThat(HttpVisitor.json(answer).at("/errors/0/code").textValue()).isEqualTo(code);
    }

    @Test
    void allBrokenConstraintsAreToldAtOnceInTheLanguageOfTheAccount() {
        var answer = organiser.post("children", SMALL.formatted("x".repeat(120)).replace("Zofia", " ").replace("\"PL\"", "\"Polska\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(HttpVisitor.json(answer).get("errors").findValuesAsText("pointer"))
                .containsExactly("/person/citizenship", "/person/firstName", "/person/lastName");
        assertThat(HttpVisitor.json(answer).at("/title").textValue()).isEqualTo("Żądanie zawiera błędy");
    }

    @Test
    void aRefusalOfARuleTellsRuleArticleAndSentence() {
        var answer = organiser.post("children", SMALL.formatted("Bez-daty").replace("\"born\": \"2020-02-29\", \"bornEstimated\": true", "\"bornEstimated\": false"));
        JsonNode problem = HttpVisitor.json(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem.get("code").textValue()).isEqualTo("placement.violation.birthDateMissing");
        assertThat(problem.get("rule").textValue()).isEqualTo("PLC-60");
        assertThat(problem.get("detail").textValue()).isNotBlank();
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "children?form=CASTLE, form, api.input.notOneOf",
        "children?sort=password, sort, api.input.notOneOf",
        "children?page=first, page, api.input.number",
        "children?coordinator=1, coordinator, api.input.identifier",
        "children?lastname=Kot, lastname, api.input.unknown",
        "children?page=1&page=2, page, api.input.twice",
        "jobs?sort=kind, sort, api.input.unknown"
    })
    void aFilterThatCannotBeReadIsRefusedNotOverlooked(String path, String parameter, String code) {
        var answer = organiser.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(HttpVisitor.json(answer).at("/errors/0/parameter").textValue()).isEqualTo(parameter);
        assertThat(HttpVisitor.json(answer).at("/errors/0/code").textValue()).isEqualTo(code);
    }

    @Test
    void onlyJsonIsReadAndWritten() {
        String child = SMALL.formatted("Forma");

        assertThat(organiser.send("POST", "children", child, Map.of("Content-Type", "text/plain")).statusCode()).isEqualTo(415);
        assertThat(organiser.send("POST", "children", "a=b", Map.of("Content-Type", "application/x-www-form-urlencoded")).statusCode()).isEqualTo(415);
        assertThat(organiser.send("GET", "children", "", Map.of("Accept", "text/xml")).statusCode()).isEqualTo(406);
        var wrongMethod = organiser.send("DELETE", "children", "", Map.of());
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(header(wrongMethod, "Allow")).contains("GET", "POST");
        assertThat(code(wrongMethod)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThat(organiser.post("children", "{\"known\": \"" + "1".repeat(1_100_000) + "\"}").statusCode()).isEqualTo(413);
        assertThat(organiser.post("children", "{\"known\": " + "[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void aMissingRightIsNamed() {
        var answer = Program.of(FINANCE).post("children", SMALL.formatted("Finanse"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(HttpVisitor.json(answer).get("needs").textValue()).isEqualTo("EDIT_CHILDREN");
    }

    @Test
    void aSessionMayBeUsedButNotByStrangePages() {
        var person = new HttpVisitor().signIn(ORGANISER, "ostoja-demo");

        assertThat(person.get("/api/v1/children").statusCode()).isEqualTo(200);
        assertThat(person.postJson("/api/v1/children", SMALL.formatted("Obca")).statusCode()).isEqualTo(403);
        assertThat(person.send("POST", "/api/v1/children", SMALL.formatted("Nasza"), Map.of("Content-Type", JSON, "X-Requested-With", "ostoja")).statusCode())
                .isEqualTo(201);
    }

    private String anyChild() {
        return organiser.read("children?size=1").at("/items/0/id").textValue();
    }

    private static String person(HttpResponse<String> answer) {
        return "\"person\": " + HttpVisitor.json(answer).at("/person/data");
    }

    /** Names are made of letters. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String withoutNumber(HttpResponse<String> answer) {
        return answer.body().replaceAll("request:[2-9A-Z-]{9}", "request:");
    }

    private static String code(HttpResponse<String> answer) {
        return HttpVisitor.json(answer).get("code").textValue();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
