package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.ORGANISER;
import static pl.ostoja.web.api.Samples.TODAY;
import static pl.ostoja.web.api.Samples.woman;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** Records are corrected and taken away by programs as they are on pages. */
@ApplicationTest
class RecordsIT {
    private final Program organiser = Program.of(ORGANISER);

    @Test
    void aFamilyChangesAndIsTakenAway() {
        String family = "families/" + organiser.create("families", Samples.family("Olga"));
        var seen = organiser.get(family);
        String household = "{\"household\": " + Samples.household("Nowi") + "}";

        assertThat(done(organiser.change("PUT", family, Program.tag(seen), household)).at("/household/label").textValue()).isEqualTo("Nowi");
        var late = organiser.change("PUT", family, Program.tag(seen), household.replace("Nowi", "Inni"));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(HttpVisitor.json(late).at("/current/household/label").textValue()).isEqualTo("Nowi");
        assertThat(HttpVisitor.json(late).at("/yours/household/label").textValue()).isEqualTo("Inni");

        String carer = family + "/carers/" + HttpVisitor.json(seen).at("/carers/0/person/id").textValue();
        assertThat(done(organiser.change("PUT", carer, Program.tag(organiser.get(carer)), "{\"data\": " + woman("Olga", "1981-06-01") + "}"))
                        .at("/data/born").textValue())
                .isEqualTo("1981-06-01");

        done(organiser.post(family + "/forms", "{\"forms\": [\"PROFESSIONAL\"], \"kind\": \"SPECIALIST\", \"since\": \"%s\"}".formatted(TODAY.minusDays(9))));
        assertThat(done(organiser.post(family + "/standings", "{\"standing\": \"SUSPENDED\", \"since\": \"%s\", \"reason\": \"choroba\"}".formatted(TODAY)))
                        .get("standings"))
                .hasSize(2);
        JsonNode free = organiser.read("coordinators").at("/items/0");
        String asked = "{\"since\": \"%1$s\", \"requestedOn\": \"%1$s\", \"heardOn\": \"%1$s\", \"opinion\": \"AGREES\", \"notesHidden\": false}".formatted(TODAY);
        organiser.create(family + "/coordinators", "{\"id\": \"%s\", \"coordinator\": %s, \"content\": %s}".formatted(UUID.randomUUID(), free.get("account"), asked));
        assertThat(organiser.read(family).get("coordinatorName")).isEqualTo(free.get("name"));
        assertThat(organiser.read(family + "/history").get("total").asInt()).isGreaterThan(3);

        String tag = Program.tag(organiser.get(family));
        assertThat(organiser.change("POST", family + "/removal", tag, "{\"why\": \" \"}").statusCode()).isEqualTo(400);
        assertThat(organiser.change("POST", family + "/removal", tag, "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
        assertThat(organiser.get(family).statusCode()).isEqualTo(404);
    }

    @Test
    void aContractIsCorrectedEndedAndTakenAwayAndSoIsARest() {
        String family = "families/" + organiser.create("families", Samples.family("Alina"));
        String terms = "\"since\": \"%s\", \"until\": \"%s\"".formatted(TODAY.minusMonths(6), TODAY.plusYears(4));
        String basis = ", \"basis\": {\"unknownWhy\": \"sprzed rejestru\"}";
        assertThat(organiser.post(family + "/contracts", "{" + terms + basis + "}").body()).contains("FST-7");
        done(organiser.post(family + "/forms", "{\"forms\": [\"PROFESSIONAL\"], \"kind\": \"GENERAL\", \"since\": \"%s\"}".formatted(TODAY.minusMonths(6))));
        String contract = "contracts/" + organiser.create(family + "/contracts", "{" + terms + basis + "}");

        String wider = terms.replace(TODAY.plusYears(4).toString(), TODAY.plusYears(5).toString());
        JsonNode corrected = done(organiser.change(
                "PUT", contract, Program.tag(organiser.get(contract)), "{\"term\": {%s}, \"reason\": \"aneks\"%s}".formatted(wider, basis)));
        assertThat(corrected.at("/term/until").textValue()).isEqualTo(TODAY.plusYears(5).toString());
        JsonNode ended = done(organiser.change("PUT", contract + "/end", Program.tag(organiser.get(contract)),
                "{\"lastDay\": \"%s\", \"why\": \"porozumienie stron\"}".formatted(TODAY.plusMonths(1))));
        assertThat(ended.at("/term/endedOn").textValue()).isEqualTo(TODAY.plusMonths(1).toString());
        assertThat(organiser.read(family).get("contracts")).hasSize(1);
        assertThat(organiser.read(family + "/history?fact=" + contract.replace("contracts/", "")).get("total").asInt()).as("made, corrected, ended").isEqualTo(3);
        String rest = "rests/" + organiser.create(family + "/rests", "{\"id\": \"%s\", \"content\": {\"since\": \"%s\", \"until\": \"%s\", \"announcedOn\": \"%s\"}}"
                .formatted(UUID.randomUUID(), TODAY.minusDays(20), TODAY.minusDays(14), TODAY.minusDays(60)));
        assertThat(organiser.read(family + "/rests").get("taken").asInt()).isEqualTo(7);
        assertThat(organiser.change("POST", rest + "/removal", Program.tag(organiser.get(rest)), "{\"why\": \"odwołany\"}").statusCode()).isEqualTo(204);
        assertThat(organiser.change("POST", contract + "/removal", Program.tag(organiser.get(contract)), "{\"why\": \"inna rodzina\"}").statusCode()).isEqualTo(204);
        assertThat(organiser.get(contract).statusCode()).isEqualTo(404);
    }

    @Test
    void aCandidateQualifiesAndBecomesAFamily() {
        String body = """
                {"household": %s, "carers": [{"data": %s}], "spouses": false, "askedOn": "%s", "form": "KINSHIP"}"""
                .formatted(Samples.household("Kandydaci"), woman("Kinga", "1980-06-01"), TODAY.minusDays(60));
        String family = organiser.create("candidates", body);
        String candidate = "candidates/" + family;
        String adult = organiser.read("families/" + family).at("/carers/0/person/id").textValue();
        String step = "steps/" + taken(candidate, "\"kind\": \"APPLICATION\", \"form\": \"KINSHIP\"", 50);
        assertThat(organiser.read(candidate).at("/status/state").textValue()).isEqualTo("APPLIED");
        assertThat(organiser.post(candidate + "/steps", step("\"kind\": \"INITIAL_QUALIFICATION\", \"positive\": true", 30)).body()).contains("QUA-16");

        for (String kind : List.of("MEDICAL", "PSYCHOLOGICAL", "SEX_OFFENDERS", "OBLIGATIONS")) {
            organiser.create(candidate + "/checks", check(kind, "\"person\": \"" + adult + "\", "));
        }
        String check = "checks/" + organiser.create(candidate + "/checks", check("HOUSING", ""));
        String correction = "{\"content\": {\"kind\": \"HOUSING\", \"issuedOn\": \"%s\", \"met\": true}, \"reason\": \"data wizyty\"}".formatted(TODAY.minusDays(44));
        assertThat(done(organiser.change("PUT", check, Program.tag(organiser.get(check)), correction)).at("/content/issuedOn").textValue())
                .isEqualTo(TODAY.minusDays(44).toString());
        String exemption = "exemptions/" + organiser.create(candidate + "/exemptions", """
                {"id": "%s", "content": {"kind": "REFERENCES", "since": "%s", "until": "%s", "reason": "znani od lat"}}"""
                .formatted(UUID.randomUUID(), TODAY, TODAY.plusDays(30)));
        assertThat(organiser.change("POST", exemption + "/removal", Program.tag(organiser.get(exemption)), "{\"why\": \"zbędne\"}").statusCode()).isEqualTo(204);
        taken(candidate, "\"kind\": \"INITIAL_QUALIFICATION\", \"positive\": true", 30);
        assertThat(organiser.read("candidates?candidates=true&state=QUALIFIED&q=Kandydaci").get("items")).isNotEmpty();
        assertThat(organiser.read(candidate + "?day=" + TODAY.minusDays(31)).at("/status/state").textValue()).isEqualTo("APPLIED");
        assertThat(organiser.read(candidate).at("/states/0/state").textValue()).isEqualTo("ENQUIRED");

        done(organiser.post(candidate + "/admission", "{\"form\": \"KINSHIP\", \"since\": \"%s\"}".formatted(TODAY.minusDays(20))));
        assertThat(organiser.read("families/" + family).get("standings")).hasSize(1);
        assertThat(organiser.change("POST", step + "/removal", Program.tag(organiser.get(step)), "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
    }

    private String taken(String candidate, String what, int daysAgo) {
        return organiser.create(candidate + "/steps", step(what, daysAgo));
    }

    private static String step(String what, int daysAgo) {
        return "{\"id\": \"%s\", \"content\": {%s, \"takenOn\": \"%s\", \"complaint\": false}}".formatted(UUID.randomUUID(), what, TODAY.minusDays(daysAgo));
    }

    private static String check(String kind, String whose) {
        return "{\"id\": \"%s\", \"content\": {\"kind\": \"%s\", %s\"issuedOn\": \"%s\", \"met\": true}}".formatted(UUID.randomUUID(), kind, whose, TODAY.minusDays(45));
    }

    @Test
    void aStayIsCorrectedAndTakenAway() {
        String child = organiser.create("children", Samples.child("Lena", "2019-08-01"));
        String family = organiser.create("families", Samples.family("Ida"));
        String stay = "stays/" + organiser.create("children/" + child + "/stays", Samples.stay(family, TODAY.minusDays(20)));

        String change = "{\"terms\": %s, \"why\": \"protokół przyjęcia\"}".formatted(Samples.terms(TODAY.minusDays(19)));
        JsonNode corrected = done(organiser.change("PUT", stay, Program.tag(organiser.get(stay)), change));
        assertThat(corrected.get("since").textValue()).isEqualTo(TODAY.minusDays(19).toString());

        var refused = organiser.change("PUT", stay, Program.tag(organiser.get(stay)), change.replace(TODAY.minusDays(19).toString(), TODAY.plusDays(1).toString()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HttpVisitor.json(refused).get("rule").textValue()).isEqualTo("PLC-65");
        assertThat(HttpVisitor.json(refused).at("/errors/0/pointer").textValue()).isEqualTo("/terms/since");
        assertThat(organiser.change("PUT", stay, "\"" + corrected.get("version") + "\"", change.replace("}, \"why\"", "}, \"version\": 1, \"why\"")).body())
                .contains("api.input.versionIsInIfMatch");

        assertThat(organiser.change("POST", stay + "/removal", Program.tag(organiser.get(stay)), "{\"why\": \"nie odbył się\"}").statusCode()).isEqualTo(204);
        assertThat(organiser.get(stay).statusCode()).isEqualTo(404);
    }

    @Test
    void anEvaluationIsDeliveredCorrectedAndTakenAway() {
        String child = organiser.create("children", Samples.child("Nina", "2016-08-01"));
        String family = organiser.create("families", Samples.family("Ewa"));
        organiser.create("children/" + child + "/stays", Samples.stay(family, TODAY.minusDays(30)));

        String content = """
                {"madeOn": "%s", "consulted": "koordynator", "findings": "Dobrze.", "result": "POSITIVE"}""".formatted(TODAY.minusDays(4));
        String evaluation = "evaluations/"
                + organiser.create("families/" + family + "/evaluations", "{\"id\": \"%s\", \"content\": %s}".formatted(UUID.randomUUID(), content));
        assertThat(organiser.read(evaluation).get("stage").textValue()).isEqualTo("MADE");
        JsonNode delivered = done(organiser.change("PUT", evaluation + "/course", Program.tag(organiser.get(evaluation)),
                "{\"course\": {\"deliveredOn\": \"%s\"}}".formatted(TODAY.minusDays(2))));
        assertThat(delivered.get("stage").textValue()).isEqualTo("DELIVERED");
        JsonNode corrected = done(organiser.change("PUT", evaluation, Program.tag(organiser.get(evaluation)),
                "{\"content\": %s, \"reason\": \"literówka\"}".formatted(content.replace("Dobrze.", "Rodzina pracuje dobrze."))));
        assertThat(corrected.at("/content/findings").textValue()).isEqualTo("Rodzina pracuje dobrze.");
        assertThat(organiser.post(evaluation + "/motion", "{\"sentOn\": \"%s\"}".formatted(TODAY)).statusCode()).isEqualTo(422);
        assertThat(organiser.change("POST", evaluation + "/removal", Program.tag(organiser.get(evaluation)), "{\"why\": \"inna rodzina\"}").statusCode()).isEqualTo(204);
        assertThat(organiser.get(evaluation).statusCode()).isEqualTo(404);
    }

    @Test
    void reviewsAndFilingsAreCorrectedAndTakenAway() {
        String child = organiser.create("children", Samples.child("Mila", "2015-08-01"));
        String family = organiser.create("families", Samples.family("Kaja"));
        organiser.create("children/" + child + "/stays", Samples.stay(family, TODAY.minusDays(30)));

        String content = """
                {"heldOn": "%s", "present": "organizator", "childHeard": "YES", "outcome": "STAY_JUSTIFIED", "points": %s,
                 "conclusions": "Zasadny."}""".formatted(TODAY.minusDays(4), Samples.POINTS);
        String review = "reviews/" + organiser.create("children/" + child + "/reviews", "{\"id\": \"%s\", \"content\": %s}".formatted(UUID.randomUUID(), content));
        JsonNode corrected = done(organiser.change("PUT", review, Program.tag(organiser.get(review)),
                "{\"content\": %s, \"reason\": \"literówka\"}".formatted(content.replace("Zasadny.", "Pobyt zasadny."))));
        assertThat(corrected.at("/content/conclusions").textValue()).isEqualTo("Pobyt zasadny.");
        assertThat(organiser.post(review + "/opinion", "{\"sentOn\": \"%s\"}".formatted(TODAY)).statusCode()).isEqualTo(204);
        assertThat(organiser.read(review).get("opinionSentOn").textValue()).isEqualTo(TODAY.toString());
        assertThat(organiser.change("POST", review + "/removal", Program.tag(organiser.get(review)), "{\"why\": \"inne dziecko\"}").statusCode()).isEqualTo(204);

        String letter = """
                {"type": "CHILD_PERSONAL_SITUATION_INFO", "sentOn": "%s", "channel": "POST", "court": "Sąd Rejonowy w Opolu"}""".formatted(TODAY.minusDays(2));
        String filing = "filings/" + organiser.create("children/" + child + "/filings", "{\"id\": \"%s\", \"content\": %s}".formatted(UUID.randomUUID(), letter));
        assertThat(done(organiser.change("PUT", filing, Program.tag(organiser.get(filing)), "{\"content\": %s, \"reason\": \"inny kanał\"}".formatted(
                        letter.replace("POST", "EPUAP")))).at("/content/channel").textValue())
                .isEqualTo("EPUAP");
        assertThat(organiser.change("POST", filing + "/removal", Program.tag(organiser.get(filing)), "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
        assertThat(organiser.read("children/" + child + "/filings").get("total").asInt()).isZero();
    }

    /** REV-16, REV-18: a meeting is called, everybody on its list is told or left out, and the review closes it. */
    @Test
    void aMeetingIsCalledAndClosedByItsReview() {
        String child = organiser.create("children", Samples.child("Ida", "2015-08-01"));
        organiser.create("children/" + child + "/stays", Samples.stay(organiser.create("families", Samples.family("Lipa")), TODAY.minusDays(30)));
        String id = UUID.randomUUID().toString();
        String plan = """
                {"id": "%s", "plan": {"on": "%s", "at": "10:00", "place": "siedziba ośrodka"}}""".formatted(id, TODAY.plusDays(1));
        assertThat(organiser.create("children/" + child + "/review-meetings", plan)).isEqualTo(id);
        assertThat(organiser.read("children/" + child + "/review-meetings").get("total").asInt()).isEqualTo(1);
        String meeting = "review-meetings/" + id;

        assertThat(organiser.post(meeting + "/invitations", """
                {"id": "%s", "role": "DIRECTOR"}""".formatted(UUID.randomUUID())).statusCode()).isEqualTo(422);
        organiser.create(meeting + "/invitations", """
                {"id": "%s", "role": "SCHOOL", "name": "Szkoła Podstawowa nr 5", "address": "ul. Szkolna 1, 45-001 Opole"}""".formatted(UUID.randomUUID()));
        done(organiser.change("PUT", meeting, Program.tag(organiser.get(meeting)), """
                {"plan": {"on": "%s", "at": "11:30", "place": "siedziba ośrodka"}, "reason": "urlop"}""".formatted(TODAY.plusDays(1))));

        List<String> invitations = organiser.read(meeting).get("invitations").findValuesAsText("id");
        String school = invitations.getLast();
        assertThat(organiser.get("review-invitations/" + school + "/letter").headers().firstValue("Content-Type")).contains("application/pdf");
        invitations.subList(0, invitations.size() - 1).forEach(one ->
                assertThat(organiser.post("review-invitations/" + one + "/left-out", "{\"why\": \"nie ma\"}").statusCode()).isEqualTo(204));
        assertThat(organiser.post(meeting + "/sent", """
                {"invitations": ["%s"], "sent": {"on": "%s", "channel": "POST"}}""".formatted(school, TODAY)).statusCode()).isEqualTo(204);

        String review = """
                {"id": "%s", "content": {"heldOn": "%s", "childHeard": "YES", "outcome": "STAY_JUSTIFIED", "points": %s, "conclusions": "Zasadny."}%s}""";
        assertThat(organiser.post("children/" + child + "/reviews", review.formatted(id, TODAY, Samples.POINTS, "")).statusCode()).as("who came?").isEqualTo(422);
        String taken = ", \"taken\": [{\"invitation\": \"%s\", \"part\": {\"attendance\": \"CAME\"}}]".formatted(school);
        assertThat(organiser.create("children/" + child + "/reviews", review.formatted(id, TODAY, Samples.POINTS, taken))).isEqualTo(id);
        assertThat(organiser.read("reviews/" + id).get("invitations").findValuesAsText("attendance")).containsExactly("CAME");
        assertThat(organiser.change("POST", meeting + "/removal", Program.tag(organiser.get(meeting)), "{\"why\": \"odwołane\"}").statusCode()).as("it is over").isEqualTo(422);
    }

    @Test
    void aChildOfUnknownParentsIsFree() {
        String child = organiser.create("children", Samples.child("Nina", "2015-08-01"));
        for (String effect : List.of("MOTHER_UNKNOWN", "FATHER_UNKNOWN")) {
            organiser.create("children/" + child + "/legal-events", """
                    {"id": "%s", "content": {"effect": "%s", "issuedOn": "2015-08-04", "effectiveOn": "2015-08-04"}}""".formatted(UUID.randomUUID(), effect));
        }
        assertThat(organiser.read("children/" + child + "/legal-situation?on=2015-08-03").get("legallyFree").asBoolean()).isFalse();
        assertThat(organiser.read("children/" + child + "/legal-situation").get("legallyFree").asBoolean()).isTrue();
        assertThat(organiser.read("children/" + child + "/legal-events").get("total").asInt()).isEqualTo(2);
    }

    @Test
    void aForbiddenContactIsRefusedByItsRuleUntilTheReasonIsGiven() {
        String child = organiser.create("children", Samples.child("Nadia", "2015-08-01"));
        String mother = organiser.create("children/" + child + "/relatives", "{\"kind\": \"MOTHER\", \"data\": %s}".formatted(woman("Maria", "1990-01-01")));
        organiser.create("children/" + child + "/legal-events", """
                {"id": "%s", "content": {"effect": "CONTACTS_FORBIDDEN", "person": "%s", "issuedOn": "2026-01-05", "effectiveOn": "2026-02-02",
                    "court": "Sąd Rejonowy w Opolu"}}""".formatted(UUID.randomUUID(), mother));
        String contact = """
                {"id": "%s", "content": {"person": "%s", "kind": "CALL", "outcome": "TOOK_PLACE", "heldOn": "2026-02-03"%s}}""";

        HttpResponse<String> refused = organiser.post("children/" + child + "/contacts", contact.formatted(UUID.randomUUID(), mother, ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("CON-3");
        organiser.create("children/" + child + "/contacts", contact.formatted(UUID.randomUUID(), mother, ", \"despiteWhy\": \"Zadzwoniła sama.\""));
        assertThat(organiser.read("children/" + child + "/contacts").get("total").asInt()).isEqualTo(1);
        assertThat(organiser.read("children/" + child + "/contact-overview").get("limits").get(0).get("limit").asText()).isEqualTo("NO_CONTACT");
    }

    @Test
    void aDutyTellsItsNameAndItsReasonInSentences() {
        JsonNode day = organiser.read("my-day");

        assertThat(day.at("/counts/overdue").isIntegralNumber()).isTrue();
        assertThat(day.at("/duties/0/name/text").textValue()).isNotBlank();
        assertThat(day.at("/duties/0/why/text").textValue()).isNotBlank();
    }

    private static JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return HttpVisitor.json(answer);
    }
}
