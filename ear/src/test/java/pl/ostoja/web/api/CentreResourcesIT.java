package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.ADMINISTRATOR;
import static pl.ostoja.browser.DemoAccounts.COORDINATOR;
import static pl.ostoja.browser.DemoAccounts.INSTALLATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** Centres, the register of units and its import through the interface. */
@ApplicationTest
class CentreResourcesIT {
    /** Two units that the demonstration has, and a row without a name. */
    private static final String TERC =
            """
            WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
            16;;;;OPOLSKIE;województwo;2020-01-01
            16;61;;;Opole;miasto na prawach powiatu;2020-01-01
            16;61;01;1;;gmina miejska;2020-01-01
            """;

    private final Program installation = Program.of(INSTALLATION);
    private final Program administrator = Program.of(ADMINISTRATOR);

    @Test
    void aCentreIsOpenedDescribedAndGivenOtherWork() {
        String path = "centres/" + Centres.open(installation);
        var seen = installation.get(path);
        assertThat(HttpVisitor.json(seen).at("/hats/0/hat").textValue()).isEqualTo("COUNTY_FAMILY_CENTRE");
        String name = HttpVisitor.json(seen).get("name").textValue();
        assertThat(installation.read("centres?q=" + name.replace(" ", "%20")).get("total").asInt()).isEqualTo(1);

        String described = "{\"description\": {\"name\": \"%s\", \"shortName\": \"PCPR 2\", \"contact\": {}, \"nip\": \"123-456-32-18\"}}".formatted(name);
        var changed = installation.change("PUT", path, Program.tag(seen), described);
        assertThat(HttpVisitor.json(changed).get("nip").textValue()).isEqualTo("1234563218");
        assertThat(installation.change("PUT", path, Program.tag(seen), described).statusCode()).isEqualTo(412);
        var wrong = installation.change("PUT", path, Program.tag(changed), described.replace("32-18", "32-17"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(HttpVisitor.json(wrong).at("/errors/0/pointer").textValue()).isEqualTo("/description/nip");
        assertThat(HttpVisitor.json(wrong).at("/errors/0/rule").textValue()).isEqualTo("CEN-4");

        var work = installation.send("PUT", path + "/work", """
                {"hats": ["COUNTY_FAMILY_CENTRE", "FOSTER_CARE_ORGANISER"], "municipalities": ["1609022"], "from": "2025-01-01"}""", Map.of());
        assertThat(HttpVisitor.json(work).get("hats")).as(work.body()).hasSize(2);
        assertThat(HttpVisitor.json(work).at("/municipalities/0/code").textValue()).isEqualTo("1609022");
    }

    @Test
    void aCentreSeesAndDescribesItselfOnly() {
        String other = "centres/" + Centres.open(installation);
        String own = "centres/" + administrator.read("me").get("centre").textValue();

        assertThat(administrator.get(own).statusCode()).isEqualTo(200);
        assertThat(administrator.get(other).statusCode()).isEqualTo(404);
        assertThat(administrator.change("PUT", other, "\"0\"", """
                {"description": {"name": "Cudzy", "shortName": "C", "contact": {}}}""").statusCode()).isEqualTo(404);
        assertThat(Program.missingRight(administrator.get("centres"))).isEqualTo("MANAGE_CENTRES");
        assertThat(Program.missingRight(administrator.post("centres", Centres.command(UUID.randomUUID(), "2024-01-01")))).isEqualTo("MANAGE_CENTRES");
        assertThat(Program.missingRight(Program.of(COORDINATOR).get(own))).isEqualTo("MANAGE_CENTRES");
    }

    @Test
    void everybodyFindsUnits() {
        var coordinator = Program.of(COORDINATOR);

        assertThat(coordinator.read("units").at("/sizes/COUNTY").asInt()).isPositive();
        assertThat(coordinator.read("units/today?size=2").get("items").findValuesAsText("code")).containsExactly("16", "1609");
        assertThat(coordinator.read("units/counties").get("items").findValuesAsText("code")).contains("1609", "1661");
        assertThat(coordinator.read("units/counties/1661/municipalities").at("/items/0/code").textValue()).isEqualTo("1661011");
        assertThat(coordinator.read("units/municipalities?q=opo").get("items").findValuesAsText("code")).contains("1661011");
        assertThat(coordinator.read("units/municipalities/1661011").get("name").textValue()).isEqualTo("Opole");
        assertThat(coordinator.get("units/municipalities/1699011").statusCode()).isEqualTo(404);
        assertThat(coordinator.get("units/municipalities/opole").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsLookedIntoThenImportedByAJobOfOnesOwn() {
        JsonNode preview = HttpVisitor.json(csv(installation, "units/preview"));
        assertThat(preview.at("/counts/faulty").asInt()).isEqualTo(1);
        assertThat(preview.get("ends").textValue()).isEqualTo("KEPT_FAULTY_ROWS");

        var started = csv(installation, "units/imports?fileName=terc%20%C5%82.csv");
        assertThat(started.statusCode()).isEqualTo(201);
        String job = HttpVisitor.json(started).get("id").textValue();
        assertThat(started.headers().firstValue("Location")).hasValue("/api/v1/jobs/" + job);
        assertThat(administrator.get("jobs/" + job).statusCode()).as("the job of somebody else").isEqualTo(404);
        assertThat(Program.missingRight(administrator.get("units/imports/" + job))).isEqualTo("MANAGE_CENTRES");

        assertThat(ended(job).get("state").textValue()).isEqualTo("DONE");
        JsonNode report = installation.read("units/imports/" + job);
        assertThat(report.at("/counts/ended").asInt()).isZero();
        assertThat(report.at("/errors/0/line").asInt()).isEqualTo(4);
        assertThat(report.at("/errors/0/why/text").textValue()).contains("1661011");
        var file = installation.get("jobs/" + job + "/result");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename*=UTF-8''terc.json");
        assertThat(HttpVisitor.json(file).at("/counts/faulty").asInt()).isEqualTo(1);
        assertThat(installation.read("jobs").at("/items/0/id").textValue()).isEqualTo(job);
        assertThat(installation.post("jobs/seen", "").statusCode()).isEqualTo(204);
        assertThat(installation.read("jobs/news").get("news").asInt()).isZero();
        assertThat(installation.post("jobs/" + job + "/cancellation", "").statusCode()).as("too late, and no harm").isEqualTo(200);
    }

    @Test
    void whatIsNoRegisterIsRefused() {
        var refused = installation.send("POST", "units/imports", "imię;nazwisko", Map.of("Content-Type", "text/csv"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HttpVisitor.json(refused).get("rule").textValue()).isEqualTo("TER-2");
        assertThat(installation.post("units/imports", "{}").statusCode()).isEqualTo(415);
        assertThat(Program.missingRight(csv(administrator, "units/preview"))).isEqualTo("MANAGE_CENTRES");
    }

    private static HttpResponse<String> csv(Program program, String path) {
        return program.send("POST", path, TERC, Map.of("Content-Type", "text/csv"));
    }

    private JsonNode ended(String job) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        JsonNode seen = installation.read("jobs/" + job);
        while (!seen.has("endedAt") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            seen = installation.read("jobs/" + job);
        }
        return seen;
    }
}
