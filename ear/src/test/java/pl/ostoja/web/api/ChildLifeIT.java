package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.COORDINATOR;
import static pl.ostoja.browser.DemoAccounts.ORGANISER;
import static pl.ostoja.web.api.Samples.TODAY;
import static pl.ostoja.web.api.Samples.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.SqlStatements;

/** The first story, told by a program: a family is found, a child is placed, reviewed and goes home. */
@ApplicationTest
class ChildLifeIT {
    private static final int MOST_ATTEMPTS = 100;

    private final Program organiser = Program.of(ORGANISER);

    @Test
    void aChildIsPlacedReviewedAndGoesHome() {
        String child = organiser.create("children", """
                {"person": %s, "needs": {"disabled": false, "juvenileAct": false},
                 "relatives": [{"kind": "MOTHER", "data": %s}]}""".formatted(woman("Hanna", "2018-04-09"), woman("Maria", "1990-01-31")));
        String family = organiser.create("families", Samples.family("Ewa"));
        LocalDate since = TODAY.minusDays(10);

        JsonNode place = organiser.read("children/" + child + "/places/" + family + "?from=" + since);
        assertThat(place.get("verdict").textValue()).as(place.toString()).isEqualTo("SUITABLE");

        String stay = organiser.create("children/" + child + "/stays", Samples.stay(family, since));
        assertThat(organiser.read("families/" + family + "/residents").get("taken").asInt()).isEqualTo(1);
        assertThat(organiser.read("children/" + child + "/duties").get("items").findValuesAsText("kind")).isNotEmpty();
        assertThat(organiser.post("stays/" + stay + "/notices", """
                {"kind": "PAYERS", "sentOn": "%s", "channel": "POST"}""".formatted(TODAY)).statusCode()).isEqualTo(204);

        String review = UUID.randomUUID().toString();
        String held = """
                {"id": "%s", "content": {"heldOn": "%s", "present": "organizator, koordynator", "childHeard": "YES", "outcome": "STAY_JUSTIFIED",
                 "points": %s, "conclusions": "Pobyt zasadny."}}""".formatted(review, TODAY.minusDays(3), Samples.POINTS);
        assertThat(organiser.create("children/" + child + "/reviews", held)).isEqualTo(review);
        assertThat(organiser.create("children/" + child + "/reviews", held)).as("sent twice, written once").isEqualTo(review);
        assertThat(organiser.read("children/" + child + "/reviews").get("total").asInt()).isEqualTo(1);

        var seen = organiser.get("stays/" + stay);
        var ended = organiser.change("POST", "stays/" + stay + "/end", Program.tag(seen), """
                {"until": "%s", "reason": "RETURN_TO_FAMILY"}""".formatted(TODAY.minusDays(1)));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(HttpVisitor.json(ended).get("until").textValue()).isEqualTo(TODAY.minusDays(1).toString());
        assertThat(organiser.change("POST", "stays/" + stay + "/end", Program.tag(seen), """
                {"until": "%s", "reason": "RETURN_TO_FAMILY"}""".formatted(TODAY)).statusCode()).as("a second time").isEqualTo(412);

        JsonNode told = organiser.read("children/" + child + "/timeline");
        assertThat(told.get("total").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(organiser.read("children/" + child + "/history").get("total").asInt()).isPositive();
        assertThat(organiser.read("search?q=Programowa").get("children").findValuesAsText("id")).contains(child);
    }

    @Test
    void aRelativeIsAddedAndEditedAndTheWholePeselIsAskedForByItself() {
        String child = organiser.create("children", Samples.child("Iga", "2017-02-03"));
        String relatives = "children/" + child + "/relatives";
        String mother = organiser.create(relatives, "{\"kind\": \"MOTHER\", \"data\": " + woman("Zyta", "1975-07-02").replace(
                "\"noPeselReason\": \"NOT_KNOWN_TO_US\"", "\"pesel\": \"75070212349\"").replace("true", "false") + "}");

        var seen = organiser.get(relatives + "/" + mother);
        assertThat(HttpVisitor.json(seen).at("/person/data/pesel").textValue()).endsWith("2349").doesNotContain("75070212349");
        assertThat(organiser.read(relatives + "/" + mother + "/pesel").get("pesel").textValue()).isEqualTo("75070212349");

        var edited = organiser.change("PUT", relatives + "/" + mother, Program.tag(seen), "{\"data\": " + woman("Zyta", "1975-07-02").replace(
                "\"noPeselReason\": \"NOT_KNOWN_TO_US\"", "\"pesel\": \"75070212349\"").replace("Programowa", "Nowa").replace("true", "false")
                + ", \"nameChangedOn\": \"2020-05-05\"}");
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        assertThat(HttpVisitor.json(edited).at("/person/data/lastName").textValue()).isEqualTo("Nowa");
        assertThat(HttpVisitor.json(edited).at("/person/formerNames/0/lastName").textValue()).isEqualTo("Programowa");
        assertThat(organiser.post("children/" + child + "/persons/" + mother + "/addresses", """
                {"kind": "RESIDENCE", "address": {"house": "12", "postalCode": "32-061", "place": "Rybna"}, "isProtected": false, "since": "%s"}"""
                .formatted(TODAY.minusDays(5))).statusCode()).isEqualTo(204);
    }

    @Test
    void aCoordinatorSeesTheOwnCaseloadOnly() {
        var coordinator = Program.of(COORDINATOR);
        String stranger = organiser.create("children", Samples.child("Obca", "2016-02-03"));

        List<String> own = coordinator.read("children?size=100").findValuesAsText("id");

        assertThat(own).isNotEmpty().doesNotContain(stranger);
        assertThat(organiser.read("children?size=1").get("total").asLong()).isGreaterThan(own.size());
        for (String part : List.of("", "/stays", "/relatives", "/timeline", "/duties", "/reviews")) {
            assertThat(coordinator.get("children/" + stranger + part).statusCode()).as(part).isEqualTo(404);
        }
        assertThat(coordinator.post("children/" + stranger + "/removal", "{\"why\": \"obca\"}").statusCode()).as("without version").isEqualTo(428);
        assertThat(coordinator.change("POST", "children/" + stranger + "/removal", "\"0\"", "{\"why\": \"obca\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void theDocumentIsForThoseWhoSignedIn() {
        assertThat(new HttpVisitor().get("/api/v1/openapi.json").statusCode()).isEqualTo(401);
        assertThat(organiser.read("openapi.json").at("/paths/~1children/post/operationId").textValue()).isEqualTo("childRegister");
        assertThat(new HttpVisitor().get("/openapi").statusCode()).isIn(303, 404);
    }

    /** What the server does by itself meanwhile is counted too, such as filling in the demonstration; so the fewest of several times count. */
    @ParameterizedTest
    @ValueSource(strings = {"children", "families", "duties"})
    void aListTakesTheSameNumberOfStatementsHoweverLong(String list) {
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE - 1;
        for (int attempt = 0; few != many && attempt < MOST_ATTEMPTS; attempt++) {
            few = Math.min(few, SqlStatements.of(() -> organiser.read(list + "?size=1")));
            many = Math.min(many, SqlStatements.of(() -> organiser.read(list + "?size=100")));
        }
        assertThat(many).isEqualTo(few);
    }
}
