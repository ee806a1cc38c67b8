package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.COURT_LIAISON;
import static pl.ostoja.browser.DemoAccounts.FINANCE;
import static pl.ostoja.browser.DemoAccounts.INSTALLATION;
import static pl.ostoja.browser.DemoAccounts.PASSWORD;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** What is one's own, through the interface: a program uses it, a person at the screen manages it. */
@ApplicationTest
class OwnAccountResourcesIT {
    private static final String TOKEN = "{\"name\": \"%s\", \"expiresOn\": \"%s\", \"password\": \"%s\"}";

    @Test
    void aProgramLearnsWhoItIs() {
        var me = Program.of(FINANCE).read("me");

        assertThat(me.get("roles").toString()).isEqualTo("[\"FINANCE\"]");
        assertThat(me.get("centreName").textValue()).isNotBlank();
        assertThat(me.get("rights").toString()).contains("SEE_CHILDREN").doesNotContain("OWN_ACCOUNT", "CHOOSE_PASSWORD");
        assertThat(Program.of(INSTALLATION).read("me").has("centre")).isFalse();
    }

    @Test
    void aTokenManagesNeitherTokensNorSessionsNorThePassword() {
        var program = Program.of(FINANCE);
        String some = UUID.randomUUID().toString();

        assertThat(Program.missingRight(program.get("tokens"))).isEqualTo("OWN_ACCOUNT");
        assertThat(Program.missingRight(program.post("tokens", TOKEN.formatted("x", LocalDate.now().plusDays(1), PASSWORD)))).isEqualTo("OWN_ACCOUNT");
        assertThat(Program.missingRight(program.delete("tokens/" + some))).isEqualTo("OWN_ACCOUNT");
        assertThat(Program.missingRight(program.get("sessions"))).isEqualTo("OWN_ACCOUNT");
        assertThat(Program.missingRight(program.delete("sessions/" + some))).isEqualTo("OWN_ACCOUNT");
        assertThat(Program.missingRight(program.delete("sessions"))).isEqualTo("CHOOSE_PASSWORD");
        assertThat(Program.missingRight(program.get("devices"))).isEqualTo("OWN_ACCOUNT");
        assertThat(Program.missingRight(program.send("PUT", "me/password", "{\"present\": \"%s\", \"chosen\": \"inne-haslo-dla-programu\"}"
                .formatted(PASSWORD), Map.of()))).isEqualTo("CHOOSE_PASSWORD");
    }

    @Test
    void aPersonMakesATokenAndRevokesIt() {
        var person = Program.inPerson(FINANCE);
        String name = "z sesji " + UUID.randomUUID();

        var made = person.post("tokens", TOKEN.formatted(name, LocalDate.now().plusDays(30), PASSWORD));
        var program = Program.withToken(HttpVisitor.json(made).get("token").textValue());
        assertThat(program.get("me").statusCode()).isEqualTo(200);
        String id = Program.find(person.read("tokens").get("items"), "name", name).get("id").textValue();
        assertThat(person.read("tokens").toString()).doesNotContain(HttpVisitor.json(made).get("token").textValue());

        assertThat(person.delete("tokens/" + id).statusCode()).isEqualTo(204);
        assertThat(program.get("me").statusCode()).isEqualTo(401);
        assertThat(Program.inPerson(COURT_LIAISON).delete("tokens/" + id).statusCode()).as("somebody else's").isEqualTo(404);
        assertThat(person.post("tokens", TOKEN.formatted(name, LocalDate.now().plusYears(2), PASSWORD)).statusCode()).as("ACC-10").isEqualTo(422);
    }

    @Test
    void aPersonSeesTheirSessionsAndDevicesAndSignsOut() {
        var here = Program.inPerson(COURT_LIAISON);
        var elsewhere = Program.inPerson(COURT_LIAISON);
        assertThat(here.read("devices").get("total").asInt()).isPositive();
        String other = Program.find(elsewhere.read("sessions").get("items"), "here", "true").get("id").textValue();

        assertThat(here.delete("sessions/" + other).statusCode()).isEqualTo(204);
        assertThat(elsewhere.get("me").statusCode()).isEqualTo(401);
        assertThat(here.delete("sessions/here").statusCode()).isEqualTo(204);
        assertThat(here.get("me").statusCode()).isEqualTo(401);
    }

    @Test
    void aLanguageIsPolishOrEnglish() {
        var program = Program.of(FINANCE);

        assertThat(program.send("PUT", "me/language", "{\"language\": \"en\"}", Map.of()).statusCode()).isEqualTo(204);
        assertThat(program.read("me").get("language").textValue()).isEqualTo("en");
        assertThat(HttpVisitor.json(program.get("accounts")).get("title").textValue()).isEqualTo("The rights of the account do not reach this far");
        assertThat(program.send("PUT", "me/language", "{\"language\": \"de\"}", Map.of()).statusCode()).isEqualTo(422);
        assertThat(program.send("PUT", "me/language", "{\"language\": \"pl\"}", Map.of()).statusCode()).isEqualTo(204);
    }
}
