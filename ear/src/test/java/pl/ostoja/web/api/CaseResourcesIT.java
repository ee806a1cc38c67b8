package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.ASSISTANT;
import static pl.ostoja.browser.DemoAccounts.COORDINATOR;
import static pl.ostoja.browser.DemoAccounts.HEAD;
import static pl.ostoja.browser.DemoAccounts.ORGANISER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** Who is responsible for a child, who may read its file, and the way in for an emergency, through the interface. */
@ApplicationTest
class CaseResourcesIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String CHILD =
            """
            {"person": {"firstName": "Lena", "lastName": "Testowa", "noPeselReason": "NOT_KNOWN_TO_US", "born": "2020-02-29", "bornEstimated": true,
             "sex": "FEMALE", "citizenship": "PL"}, "needs": {"disabled": false, "juvenileAct": false}}""";

    private final Program organiser = Program.of(ORGANISER);
    private final Program coordinator = Program.of(COORDINATOR);
    private final Program head = Program.of(HEAD);
    private final String child = organiser.create("children", CHILD);

    @Test
    void aTeamIsMadeJoinedAndLeft() {
        String path = "teams/" + head.create("teams", "{\"name\": \"Zespół %s\"}".formatted(UUID.randomUUID()));
        var joined = head.post(path + "/members", "{\"account\": \"%s\", \"since\": \"%s\"}".formatted(id(coordinator), TODAY));
        assertThat(HttpVisitor.json(joined).at("/members/0/account").textValue()).isEqualTo(id(coordinator));
        assertThat(head.post(path + "/members", "{\"account\": \"%s\", \"since\": \"%s\"}".formatted(id(coordinator), TODAY)).statusCode()).isEqualTo(422);

        var seen = head.get(path);
        assertThat(head.change("PUT", path, Program.tag(seen), "{\"name\": \"Inny zespół\"}").statusCode()).isEqualTo(200);
        assertThat(head.change("PUT", path, Program.tag(seen), "{\"name\": \"Za późno\"}").statusCode()).isEqualTo(412);
        String membership = HttpVisitor.json(joined).at("/members/0/id").textValue();
        assertThat(HttpVisitor.json(head.post(path + "/members/" + membership + "/end", "{}")).get("members")).isEmpty();
        assertThat(organiser.read("teams").get("items").findValuesAsText("name")).contains("Inny zespół");
        assertThat(Program.missingRight(organiser.post("teams", "{\"name\": \"Bez prawa\"}"))).isEqualTo("MANAGE_TEAMS");
        assertThat(head.get("teams/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void aChildIsGivenHandedOverAndTakenBack() {
        assertThat(coordinator.get("children/" + child).statusCode()).isEqualTo(404);
        assertThat(organiser.read("caseloads/holders").get("items").findValuesAsText("id")).contains(id(coordinator));
        var nobody = organiser.post("caseloads", assignment(""));
        assertThat(HttpVisitor.json(nobody).get("rule").textValue()).isEqualTo("VIS-3");

        assertThat(organiser.post("caseloads", assignment(", \"account\": \"%s\"".formatted(id(coordinator)))).statusCode()).isEqualTo(204);
        assertThat(coordinator.get("children/" + child).statusCode()).isEqualTo(200);
        assertThat(organiser.read("caseloads?kind=CHILD&size=100&holder=" + id(coordinator)).get("items").findValuesAsText("record")).contains(child);

        var assistant = Program.of(ASSISTANT);
        assertThat(organiser.post("caseloads/" + holding() + "/handover", """
                {"account": "%s", "since": "%s", "reason": "zmiana przydziału"}""".formatted(id(assistant), TODAY)).statusCode()).isEqualTo(204);
        assertThat(coordinator.get("children/" + child).statusCode()).isEqualTo(404);
        assertThat(assistant.get("children/" + child).statusCode()).isEqualTo(200);
        assertThat(organiser.post("caseloads/" + holding() + "/end", "{\"lastDay\": \"%s\"}".formatted(TODAY.minusDays(1))).statusCode()).isEqualTo(204);
        assertThat(assistant.get("children/" + child).statusCode()).isEqualTo(404);
        assertThat(Program.missingRight(coordinator.get("caseloads"))).isEqualTo("MANAGE_CASELOADS");
        assertThat(coordinator.get("caseloads/CHILD/" + child).statusCode()).as("of a child that is not seen").isEqualTo(404);
    }

    @Test
    void aRestrictedChildIsThereForItsReadersOnly() {
        String path = "restrictions/CHILD/" + child;
        assertThat(head.read(path).get("restricted").asBoolean()).isFalse();

        assertThat(head.send("PUT", path, "{\"reason\": \"dziecko pracownicy ośrodka\", \"readers\": []}", Map.of()).statusCode()).isEqualTo(422);
        assertThat(head.send("PUT", path, "{\"reason\": \"dziecko pracownicy ośrodka\", \"readers\": [\"%s\"]}".formatted(id(head)), Map.of())
                .statusCode()).isEqualTo(204);
        assertThat(organiser.get("children/" + child).statusCode()).isEqualTo(404);

        var named = head.post(path + "/readers", "{\"account\": \"%s\", \"reason\": \"prowadzi sprawę dziecka\"}".formatted(id(organiser)));
        assertThat(HttpVisitor.json(named).get("readers")).as(named.body()).hasSize(2);
        assertThat(organiser.get("children/" + child).statusCode()).isEqualTo(200);
        String reader = Program.find(HttpVisitor.json(named).get("readers"), "account", id(organiser)).get("id").textValue();
        assertThat(head.delete(path + "/readers/" + reader).statusCode()).isEqualTo(204);
        assertThat(organiser.get("children/" + child).statusCode()).isEqualTo(404);

        var lifted = head.post(path + "/removal", "{\"reason\": \"pracownica odeszła z ośrodka\"}");
        assertThat(HttpVisitor.json(lifted).get("restricted").asBoolean()).isFalse();
        assertThat(organiser.get("children/" + child).statusCode()).isEqualTo(200);
        assertThat(Program.missingRight(organiser.get(path))).isEqualTo("RESTRICT_RECORDS");
        assertThat(head.get("restrictions/CASTLE/" + child).statusCode()).isEqualTo(404);
    }

    @Test
    void anEmergencyOpensOneChildAndIsReviewed() {
        String number = organiser.read("children/" + child).get("fileNumber").textValue();

        JsonNode opened = HttpVisitor.json(emergency(number));
        assertThat(opened.get("outcome").textValue()).isEqualTo("OPENED");
        assertThat(opened.get("record").textValue()).isEqualTo(child);
        assertThat(coordinator.get("children/" + child).statusCode()).isEqualTo(200);
        assertThat(HttpVisitor.json(emergency(number)).get("outcome").textValue()).isEqualTo("VISIBLE_ANYWAY");
        assertThat(HttpVisitor.json(emergency("D/0/1999")).toString()).isEqualTo("{\"outcome\":\"NO_SUCH_RECORD\"}");

        JsonNode use = coordinator.read("emergencies/open").at("/items/0");
        assertThat(use.get("record").textValue()).isEqualTo(child);
        assertThat(head.read("notices").at("/items/0/link").textValue()).endsWith(use.get("id").textValue());
        assertThat(head.read("notices/unread").get("count").asInt()).isPositive();
        String notice = head.read("notices").at("/items/0/id").textValue();
        assertThat(coordinator.post("notices/" + notice + "/read", "").statusCode()).as("somebody else's message").isEqualTo(404);
        assertThat(HttpVisitor.json(head.post("notices/" + notice + "/read", "")).get("link").textValue()).endsWith(use.get("id").textValue());
        assertThat(head.post("notices/read", "").statusCode()).isEqualTo(204);
        assertThat(head.read("notices/unread").get("count").asInt()).isZero();

        assertThat(coordinator.post("emergencies/" + use.get("id").textValue() + "/end", "").statusCode()).isEqualTo(204);
        assertThat(coordinator.get("children/" + child).statusCode()).isEqualTo(404);
        String path = "emergencies/" + use.get("id").textValue();
        assertThat(head.read("emergencies?toReview=true").get("items").findValuesAsText("id")).contains(use.get("id").textValue());
        var seen = head.get(path);
        var reviewed = head.change("PUT", path + "/review", Program.tag(seen), "{\"justified\": true, \"note\": \"dziecko szukało pomocy\"}");
        assertThat(HttpVisitor.json(reviewed).get("justified").asBoolean()).as(reviewed.body()).isTrue();
        assertThat(head.change("PUT", path + "/review", Program.tag(seen), "{\"justified\": false}").statusCode()).isEqualTo(412);
        assertThat(Program.missingRight(coordinator.get("emergencies"))).isEqualTo("REVIEW_BREAK_GLASS");
    }

    @Test
    void anEmergencyNeedsARealReasonAndAnEnd() {
        assertThat(HttpVisitor.json(coordinator.post("emergencies", "{\"hours\": 4}")).get("errors").findValuesAsText("pointer")).containsExactly("/kind", "/term");
        var refused = coordinator.post("emergencies", "{\"kind\": \"CHILD\", \"term\": \"1\", \"reason\": \"pilne\", \"hours\": 4}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HttpVisitor.json(refused).get("rule").textValue()).isEqualTo("VIS-4");
    }

    private HttpResponse<String> emergency(String number) {
        return coordinator.post("emergencies", """
                {"kind": "CHILD", "term": "%s", "reason": "dziecko dzwoni w nocy i prosi o pomoc", "hours": 2}""".formatted(number));
    }

    private String assignment(String holder) {
        return "{\"kind\": \"CHILD\", \"record\": \"%s\", \"since\": \"%s\"%s}".formatted(child, TODAY, holder);
    }

    private String holding() {
        return organiser.read("caseloads/CHILD/" + child).at("/items/0/id").textValue();
    }

    private static String id(Program program) {
        return program.read("me").get("account").textValue();
    }
}
