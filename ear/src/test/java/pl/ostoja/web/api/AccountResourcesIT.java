package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.ADMINISTRATOR;
import static pl.ostoja.browser.DemoAccounts.AUDITOR;
import static pl.ostoja.browser.DemoAccounts.COORDINATOR;
import static pl.ostoja.browser.DemoAccounts.INSTALLATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** Accounts through the interface: from the login to the papers, and the borders between centres. */
@ApplicationTest
class AccountResourcesIT {
    private static final LocalDate TODAY = LocalDate.now();

    private final Program administrator = Program.of(ADMINISTRATOR);

    @Test
    void anAccountIsMadeReadyForWork() {
        String path = "accounts/" + account(administrator, "");
        assertThat(administrator.read(path).get("state").textValue()).isEqualTo("NOT_AUTHORISED");

        JsonNode password = HttpVisitor.json(administrator.post(path + "/one-time-password", ""));
        assertThat(password.get("password").textValue()).hasSizeGreaterThan(10);
        assertThat(password.get("validUntil").textValue()).isGreaterThan(TODAY.toString());

        var given = administrator.post(path + "/roles", role("COURT_LIAISON"));
        assertThat(HttpVisitor.json(given).at("/roles/0/role").textValue()).isEqualTo("COURT_LIAISON");
        var issued = administrator.post(path + "/authorisations", """
                {"number": "OR/7/2026", "scope": "sprawy sądowe", "issuedOn": "%s"}""".formatted(TODAY.minusDays(1)));
        String paper = HttpVisitor.json(issued).at("/authorisations/0/id").textValue();
        assertThat(HttpVisitor.json(issued).at("/authorisations/0/holds").asBoolean()).isFalse();
        var undertaken = administrator.send("PUT", path + "/authorisations/" + paper + "/undertaking", "{\"signedOn\": \"%s\"}".formatted(TODAY), Map.of());
        assertThat(HttpVisitor.json(undertaken).at("/authorisations/0/holds").asBoolean()).isTrue();

        assertThat(HttpVisitor.json(administrator.post(path + "/authorisations/" + paper + "/revocation", "")).at("/authorisations/0/holds").asBoolean()).isFalse();
        String role = HttpVisitor.json(given).at("/roles/0/id").textValue();
        assertThat(HttpVisitor.json(administrator.post(path + "/roles/" + role + "/end", "{}")).get("roles")).isEmpty();
    }

    @Test
    void anAccountIsRenamedSwitchedOffAndOn() {
        String path = "accounts/" + account(administrator, "");
        var seen = administrator.get(path);

        var renamed = administrator.change("PUT", path, Program.tag(seen), "{\"name\": \"Irena Inna\"}");
        assertThat(HttpVisitor.json(renamed).get("name").textValue()).isEqualTo("Irena Inna");
        var late = administrator.change("PUT", path, Program.tag(seen), "{\"name\": \"Irena Spóźniona\"}");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(HttpVisitor.json(late).at("/current/name").textValue()).isEqualTo("Irena Inna");

        assertThat(administrator.post(path + "/switch-off", "{}").statusCode()).as("without a reason").isEqualTo(400);
        var off = administrator.post(path + "/switch-off", "{\"reason\": \"odejście z pracy\"}");
        assertThat(HttpVisitor.json(off).get("state").textValue()).isEqualTo("DISABLED");
        assertThat(administrator.read("accounts?disabled=true&q=Irena%20Inna").get("total").asInt()).isPositive();
        var on = administrator.post(path + "/switch-on", "{\"reason\": \"powrót do pracy\"}");
        assertThat(HttpVisitor.json(on).get("state").textValue()).isNotEqualTo("DISABLED");
        assertThat(administrator.delete(path + "/sessions").statusCode()).isEqualTo(204);
    }

    @Test
    void aSecretIsNotKeptForARepetition() {
        String path = "accounts/" + account(administrator, "") + "/one-time-password";

        var refused = administrator.send("POST", path, "", Map.of("Idempotency-Key", UUID.randomUUID().toString()));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(HttpVisitor.json(refused).at("/errors/0/code").textValue()).isEqualTo("api.input.shownOnce");
    }

    @Test
    void whoMayNotIsToldWhichRightIsMissing() {
        var coordinator = Program.of(COORDINATOR);
        var auditor = Program.of(AUDITOR);
        String someone = administrator.read("accounts?size=1").at("/items/0/id").textValue();

        assertThat(Program.missingRight(coordinator.get("accounts"))).isEqualTo("SEE_ACCOUNTS");
        assertThat(Program.missingRight(coordinator.get("accounts/" + someone))).isEqualTo("SEE_ACCOUNTS");
        assertThat(auditor.get("accounts?role=HEAD").statusCode()).isEqualTo(200);
        assertThat(Program.missingRight(auditor.post("accounts", "{\"login\": \"x\", \"name\": \"X\"}"))).isEqualTo("MANAGE_ACCOUNTS");
        assertThat(Program.missingRight(auditor.post("accounts/" + someone + "/one-time-password", ""))).isEqualTo("MANAGE_ACCOUNTS");
    }

    @Test
    void nobodyGivesRightsToThemselves() {
        String own = administrator.read("me").get("account").textValue();

        var refused = administrator.post("accounts/" + own + "/roles", role("HEAD"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HttpVisitor.json(refused).get("rule").textValue()).isEqualTo("ACC-9");
    }

    @Test
    void theAccountOfAnotherCentreIsNotThere() {
        var installation = Program.of(INSTALLATION);
        String centre = Centres.open(installation);
        String other = account(installation, ", \"centre\": \"" + centre + "\"");

        assertThat(installation.read("accounts/" + other).get("centre").textValue()).isEqualTo(installation.read("centres/" + centre).get("name").textValue());
        assertThat(installation.read("accounts?centre=" + centre).get("total").asInt()).as("its administrator and the new one").isEqualTo(2);
        assertThat(administrator.get("accounts/" + other).statusCode()).isEqualTo(404);
        assertThat(administrator.post("accounts/" + other + "/one-time-password", "").statusCode()).isEqualTo(404);
        assertThat(administrator.post("accounts/" + other + "/switch-off", "{\"reason\": \"obce konto\"}").statusCode()).isEqualTo(404);
        assertThat(administrator.post("accounts/" + other + "/roles", role("HEAD")).statusCode()).isEqualTo(404);
        assertThat(administrator.read("accounts?centre=" + centre).get("total").asInt()).isZero();
    }

    /** Nobody but the administrator of the installation chooses the centre. */
    private static String account(Program by, String centre) {
        return by.create("accounts", "{\"login\": \"nowe-%s\", \"name\": \"Iwona Nowa\"%s}".formatted(UUID.randomUUID(), centre));
    }

    private static String role(String name) {
        return "{\"role\": \"%s\", \"since\": \"%s\"}".formatted(name, TODAY);
    }
}
