package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.ASSISTANT;
import static pl.ostoja.browser.DemoAccounts.FINANCE;
import static pl.ostoja.browser.DemoAccounts.HEAD;
import static pl.ostoja.browser.DemoAccounts.ORGANISER;
import static pl.ostoja.web.api.Samples.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** A program enters what the costs of a child's care follow from, and reads a month with all of its parts. */
@ApplicationTest
class SettlementResourcesIT {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 16);

    private final Program organiser = Program.of(ORGANISER);
    private final Program finance = Program.of(FINANCE);
    private final String child = organiser.create("children", Samples.child("Lila", "2016-04-09"));
    private final String family =
            organiser.create("families", Samples.family("Beata").replace(TODAY.minusYears(1).toString(), "2020-01-01"));

    /** law.md example 1, and a supplement of 328 × 10 ÷ 30 = 109.33, of which 10 % = 10.93. */
    @Test
    void aChildIsEnteredInFourCallsAndItsMonthRead() {
        String stay = organiser.create("children/" + child + "/stays", Samples.stay(family, FIRST_DAY));
        String supplement = UUID.randomUUID().toString();
        String facts = facts(supplement);
        assertThat(finance.post("children/" + child + "/costs", facts).statusCode()).isEqualTo(204);
        assertThat(finance.post("children/" + child + "/costs", facts).statusCode()).as("the same again").isEqualTo(204);

        JsonNode known = finance.read("children/" + child + "/costs");
        assertThat(known.get("circumstances")).hasSize(1);
        assertThat(known.at("/payers/0/county").textValue()).isEqualTo("0603");
        assertThat(known.at("/payers/0/basis").textValue()).isEqualTo("RESIDENCE");
        assertThat(known.at("/payers/0/why/text").textValue()).contains("0603022");

        JsonNode month = finance.read("children/" + child + "/settlement?month=2026-09");
        assertThat(month.get("month").textValue()).isEqualTo("2026-09");
        assertThat(month.get("whole").asBoolean()).isTrue();
        assertThat(month.get("base").textValue()).isEqualTo("923.33");
        assertThat(month.get("municipal").textValue()).isEqualTo("92.33");
        assertThat(month.get("settings").has("rateChange")).isTrue();
        JsonNode benefit = Program.find(month.get("lines"), "category", "MAINTENANCE_BENEFIT");
        assertThat(benefit.get("stay").textValue()).isEqualTo(stay);
        assertThat(benefit.get("full").textValue()).isEqualTo("1628.00");
        assertThat(benefit.get("counted").asInt() + "/" + benefit.get("of").asInt()).isEqualTo("15/30");
        assertThat(benefit.get("municipal").textValue()).isEqualTo("81.40");
        assertThat(benefit.at("/why/text").textValue()).contains("814,00");
        JsonNode extra = Program.find(month.get("lines"), "category", "DISABILITY_SUPPLEMENT");
        assertThat(extra.get("fact").textValue()).isEqualTo(supplement);
        assertThat(extra.get("base").textValue()).isEqualTo("109.33");
        assertThat(finance.read("settlements?month=2026-09&size=100").get("total").asInt()).isPositive();
    }

    @Test
    void aFactIsCorrectedAndTakenAway() {
        organiser.create("children/" + child + "/stays", Samples.stay(family, FIRST_DAY));
        String supplement = UUID.randomUUID().toString();
        finance.post("children/" + child + "/costs", facts(supplement));
        String path = "circumstances/" + supplement;
        var seen = finance.get(path);
        String ended = """
                {"reason": "koniec orzeczenia", "content": {"kind": "DISABILITY_SUPPLEMENT", "since": "2026-09-21", "until": "2026-09-25"}}""";

        assertThat(finance.change("PUT", path, Program.tag(seen), ended).statusCode()).isEqualTo(200);
        assertThat(finance.change("PUT", path, Program.tag(seen), ended).statusCode()).isEqualTo(412);
        assertThat(finance.change("POST", path + "/removal", Program.tag(finance.get(path)), "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
        assertThat(finance.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("SET-79: what was taken away is refused under its old identifier, whatever kind of fact it was")
    void whatWasTakenAwayDoesNotComeBack() {
        organiser.create("children/" + child + "/stays", Samples.stay(family, FIRST_DAY));
        String supplement = UUID.randomUUID().toString();
        String facts = facts(supplement);
        finance.post("children/" + child + "/costs", facts);
        remove("circumstances/" + supplement);

        assertThat(HttpVisitor.json(finance.post("children/" + child + "/costs", facts)).get("rule").textValue()).isEqualTo("SET-79");

        String cost = UUID.randomUUID().toString();
        String housing = """
                {"id": "%s", "content": {"category": "HOUSING", "amount": "900.00", "since": "2026-01-01", "source": "decyzja 7/2026"}}""".formatted(cost);
        finance.create("families/" + family + "/costs", housing);
        remove("family-costs/" + cost);
        var again = finance.post("families/" + family + "/costs", housing);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(HttpVisitor.json(again).get("rule").textValue()).isEqualTo("SET-79");
    }

    @Test
    @DisplayName("An identifier that is taken by what was taken away is a conflict, also where no rule of its own says so")
    void anIdentifierThatIsTakenIsNoFault() {
        String rate = """
                {"id": "%s", "since": "2198-01-01", "yearly": "4.00"}""".formatted(UUID.randomUUID());
        remove("interest-rates/" + finance.create("interest-rates", rate));

        var again = finance.post("interest-rates", rate);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(HttpVisitor.json(again).get("code").textValue()).isEqualTo("TAKEN");
    }

    /** The register holds the county 1609, and no such municipality in it. */
    @Test
    @DisplayName("NOT-16: nobody settles with a municipality that there is not")
    void aMunicipalityThatThereIsNotIsNoCounterparty() {
        var refused = finance.post("counterparties", """
                {"id": "%s", "content": {"code": "1609992", "party": {"name": "Gmina", "street": "Rynek 1", "postalCode": "46-020", "town": "Opole",
                 "nip": "1234563218"}}}""".formatted(UUID.randomUUID()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HttpVisitor.json(refused).get("rule").textValue()).isEqualTo("NOT-16");
    }

    private void remove(String path) {
        assertThat(finance.change("POST", path + "/removal", Program.tag(finance.get(path)), "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
    }

    /** The agreement is owed by the 30th day after 16 September. */
    @Test
    void whoPaysIsProposedDecidedDisputedAndAgreedOn() {
        organiser.create("children/" + child + "/stays", Samples.stay(family, FIRST_DAY));
        JsonNode proposal = finance.read("children/" + child + "/payer-proposals").at("/items/0");
        assertThat(proposal.get("since").textValue()).isEqualTo(FIRST_DAY.toString());
        assertThat(proposal.at("/why/key").textValue()).isEqualTo("settlement.liability.open");
        String content = """
                {"since": "%s", "origin": "ORDINARY", "residence": "0603022", "decidedOn": "2026-09-18", "evidence": "oświadczenie"}""".formatted(FIRST_DAY);
        assertThat(HttpVisitor.json(finance.post("children/" + child + "/payer-proposals", content)).get("text").textValue()).contains("0603022");
        assertThat(finance.read("children/" + child + "/costs").get("payers")).as("considering writes nothing down").isEmpty();

        String decision = UUID.randomUUID().toString();
        finance.post("children/" + child + "/costs", "{\"payers\": [{\"id\": \"%s\", \"content\": %s}]}".formatted(decision, content));
        assertThat(agreementsOwed()).singleElement().satisfies(duty -> assertThat(duty.get("legalOn").textValue()).isEqualTo("2026-10-16"));
        String agreement = finance.create("children/" + child + "/agreements", """
                {"id": "%s", "content": {"partner": "0603", "since": "%s", "concludedOn": "2026-10-02", "number": "POR.7.2026"}}"""
                .formatted(UUID.randomUUID(), FIRST_DAY));
        assertThat(agreementsOwed()).isEmpty();
        assertThat(finance.read("children/" + child + "/costs").at("/agreements/0/content/number").textValue()).isEqualTo("POR.7.2026");
        remove("agreements/" + agreement);
        assertThat(agreementsOwed()).hasSize(1);

        String lost = content.replace("}", ", \"dispute\": {\"raisedOn\": \"2026-09-28\", \"reference\": \"I OW 12/26\", \"endedOn\": \"2026-11-02\","
                + " \"outcome\": \"SOMEBODY_ELSE_PAYS\", \"effectFrom\": \"2026-09-20\"}}");
        String path = "payer-decisions/" + decision;
        assertThat(finance.change("PUT", path, Program.tag(finance.get(path)), "{\"reason\": \"postanowienie\", \"content\": %s}".formatted(lost)).statusCode())
                .isEqualTo(200);
        assertThat(finance.read("children/" + child + "/costs").at("/undecided/0").textValue()).isEqualTo("2026-09-20");
        assertThat(finance.read("children/" + child + "/payer-proposals").at("/items/0/since").textValue()).isEqualTo("2026-09-20");
        assertThat(agreementsOwed()).as("who lost no longer owes it").isEmpty();
    }

    private List<JsonNode> agreementsOwed() {
        return StreamSupport.stream(finance.read("children/" + child + "/duties").get("items").spliterator(), false)
                .filter(duty -> duty.get("kind").textValue().equals("PAYERS_AGREEMENT") && duty.get("state").textValue().equals("OPEN"))
                .toList();
    }

    /** 1 428 000 × 1.03 ÷ 160 = 9192.75 (law.md example 5), in force from April. */
    @Test
    void anInstitutionIsEnteredWithItsAverage() {
        String facility = UUID.randomUUID().toString();
        String body = """
                {"id": "%s", "content": {"name": "Dom Dziecka Programowy", "type": "SOCIALISATION_FACILITY", "county": "1661"}}""".formatted(facility);
        assertThat(finance.create("facilities", body)).isEqualTo(facility);
        var seen = finance.get("facilities/" + facility);
        String renamed = "{\"content\": {\"name\": \"Dom pod Lipą\", \"type\": \"SOCIALISATION_FACILITY\", \"county\": \"1661\"}}";
        assertThat(finance.change("PUT", "facilities/" + facility, Program.tag(seen), renamed).statusCode()).isEqualTo(200);
        assertThat(finance.read("facilities").get("items").findValuesAsText("id")).contains(facility);

        String average = finance.create("average-costs", """
                {"id": "%s", "facility": "%s", "publishedOn": "2026-03-27", "gazette": "Dz. Urz. poz. 1", "year": {"year": 2025, "cost": "1428000.00",
                 "prices": "3.00", "children": ["14", "14", "13", "13", "14", "14", "12", "12", "13", "14", "14", "13"]}}"""
                .formatted(UUID.randomUUID(), facility));
        JsonNode published = finance.read("average-costs/" + average);
        assertThat(published.get("amount").textValue()).isEqualTo("9192.75");
        assertThat(published.get("effectiveFrom").textValue()).isEqualTo("2026-04-01");
        String corrected = """
                {"reason": "sprostowanie", "content": {"amount": "9200.00", "publishedOn": "2026-03-27", "gazette": "Dz. Urz. poz. 1"}}""";
        assertThat(finance.change("PUT", "average-costs/" + average, Program.tag(finance.get("average-costs/" + average)), corrected).statusCode())
                .isEqualTo(200);
        assertThat(finance.read("average-costs/" + average).get("amount").textValue()).isEqualTo("9200.00");
        String tag = Program.tag(finance.get("average-costs/" + average));
        assertThat(finance.change("POST", "average-costs/" + average + "/removal", tag, "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
    }

    @Test
    void whatAFamilyCostsIsEnteredAndTakenAway() {
        String cost = finance.create("families/" + family + "/costs", """
                {"id": "%s", "content": {"category": "HOUSING", "amount": "900.00", "since": "2026-01-01", "source": "decyzja 7/2026"}}"""
                .formatted(UUID.randomUUID()));
        assertThat(finance.read("families/" + family + "/costs").get("items").findValuesAsText("id")).containsExactly(cost);
        String ended = """
                {"reason": "koniec umowy", "content": {"category": "HOUSING", "amount": "900.00", "since": "2026-01-01", "until": "2026-06-30", "source": "decyzja 7/2026"}}""";
        String first = Program.tag(finance.get("family-costs/" + cost));
        assertThat(finance.change("PUT", "family-costs/" + cost, first, ended).statusCode()).isEqualTo(200);
        assertThat(finance.change("PUT", "family-costs/" + cost, first, ended).statusCode()).isEqualTo(412);
        String tag = Program.tag(finance.get("family-costs/" + cost));
        assertThat(finance.change("POST", "family-costs/" + cost + "/removal", tag, "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
        assertThat(finance.get("family-costs/" + cost).statusCode()).isEqualTo(404);
    }

    /** A home of six; by its form the family has no pay. */
    @Test
    void whatTheLawMakesOfAFamilysCostsIsRead() {
        var reckoned = finance.read("families/" + family + "/costs/reckoned?month=2026-06&total=1800.00&residents=6");

        assertThat(reckoned.get("month").textValue()).isEqualTo("2026-06");
        assertThat(reckoned.get("costs").findValuesAsText("category")).containsExactly("HOUSING");
        var housing = reckoned.get("costs").get(0);
        assertThat(housing.get("least").get("demanded").booleanValue()).isFalse();
        assertThat(housing.get("recorded").textValue()).isEqualTo("0.00");
        assertThat(finance.get("families/" + family + "/costs/reckoned?month=2026-06&total=1800.00").statusCode()).isEqualTo(422);
        assertThat(finance.get("families/" + UUID.randomUUID() + "/costs/reckoned").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("SET-93: what a program says was paid is written down, and shown to be less than the least")
    void lessThanTheLeastPayIsKeptAndShown() {
        String professional = organiser.create("families", Samples.family("Nina").replace("[\"NON_PROFESSIONAL\"]", "[\"PROFESSIONAL\"], \"kind\": \"GENERAL\""));
        finance.create("families/" + professional + "/costs", """
                {"id": "%s", "content": {"category": "REMUNERATION", "amount": "3279.99", "since": "2026-11-01", "source": "umowa 3/2026"}}"""
                .formatted(UUID.randomUUID()));

        var shown = finance.read("families/" + professional + "/costs/reckoned?month=2026-11").get("costs").get(0);
        assertThat(shown.get("least").get("amount").textValue()).isEqualTo("3280.00");
        assertThat(shown.get("below").booleanValue()).isTrue();
    }

    @Test
    void anAmountThatTheCouncilRaisedIsEnteredOnceUnderItsKey() {
        String body = """
                {"id": "%s", "content": {"number": "BENEFIT_KINSHIP", "amount": "1100.00", "validFrom": "2199-01-01", "resolution": "XII/7/2025"}}"""
                .formatted(UUID.randomUUID());
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = finance.send("POST", "county-rates", body, key);
        var again = finance.send("POST", "county-rates", body, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        String rate = "county-rates/" + HttpVisitor.json(again).get("id").textValue();
        assertThat(finance.read("county-rates").get("items").findValuesAsText("resolution")).contains("XII/7/2025");
        String corrected = """
                {"reason": "literówka", "content": {"number": "BENEFIT_KINSHIP", "amount": "1110.00", "validFrom": "2199-01-01", "resolution": "XII/7/2025"}}""";
        String seen = Program.tag(finance.get(rate));
        assertThat(finance.change("PUT", rate, seen, corrected).statusCode()).isEqualTo(200);
        assertThat(finance.change("PUT", rate, seen, corrected).statusCode()).isEqualTo(412);
        assertThat(finance.change("POST", rate + "/removal", Program.tag(finance.get(rate)), "{\"why\": \"pomyłka\"}").statusCode()).isEqualTo(204);
    }

    @Test
    void whereCostsStandInTheBudgetIsCorrected() {
        String grant = """
                {"category": "HELPERS", "classification": {"division": "855", "chapter": "85508", "task": "OWN", "source": "STATE"},
                 "validFrom": "2190-01-01", "basis": "dotacja 7/2189"}""";
        String path = "classifications/" + finance.create("classifications", "{\"id\": \"%s\", \"content\": %s}".formatted(UUID.randomUUID(), grant));
        String seen = Program.tag(finance.get(path));
        String corrected = "{\"reason\": \"inna dotacja\", \"content\": %s}".formatted(grant.replace("STATE", "LABOUR_FUND"));

        assertThat(finance.change("PUT", path, seen, corrected).statusCode()).isEqualTo(200);
        assertThat(finance.read(path).at("/content/classification/source").textValue()).isEqualTo("LABOUR_FUND");
        assertThat(finance.change("PUT", path, seen, corrected).statusCode()).isEqualTo(412);
        remove(path);
    }

    @Test
    void whatIsNotUnderstoodIsRefusedAtItsPlace() {
        String path = "children/" + child + "/costs";
        String expense = """
                {"expenses": [{"id": "%s", "content": {"category": "INSTITUTION", "amount": "1.00", "forDay": "2026-09-20"}}]}""".formatted(UUID.randomUUID());

        assertThat(HttpVisitor.json(finance.post(path, expense)).get("rule").textValue()).isEqualTo("SET-73");
        assertThat(finance.post(path, expense.replace("\"1.00\"", "\"1.005\"")).statusCode()).isEqualTo(400);
        assertThat(finance.post(path, "{\"costs\": []}").statusCode()).isEqualTo(400);
        assertThat(finance.get("children/" + child + "/settlement?month=2026-13").statusCode()).isEqualTo(400);
    }

    @Test
    void whoMayNotSeeMoneySeesNone() {
        assertThat(Program.missingRight(Program.of(ASSISTANT).get("settlements"))).isEqualTo("SEE_SETTLEMENTS");
        assertThat(Program.missingRight(Program.of(HEAD).post("children/" + child + "/costs", "{}"))).isEqualTo("RECORD_COSTS");
        assertThat(finance.get("children/" + UUID.randomUUID() + "/settlement").statusCode()).isEqualTo(404);
    }

    private static String facts(String supplement) {
        return """
                {"circumstances": [{"id": "%s", "content": {"kind": "DISABILITY_SUPPLEMENT", "since": "2026-09-21", "decision": "PCPR.5211.1.2026"}}],
                 "payers": [{"id": "%s", "content": {"since": "%s", "origin": "ORDINARY", "residence": "0603022", "decidedOn": "2026-09-18",
                             "evidence": "oświadczenie matki"}}]}"""
                .formatted(supplement, UUID.nameUUIDFromBytes(supplement.getBytes(StandardCharsets.UTF_8)), FIRST_DAY);
    }
}
