package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.ADMINISTRATOR;
import static pl.ostoja.browser.DemoAccounts.AUDITOR;
import static pl.ostoja.browser.DemoAccounts.COORDINATOR;
import static pl.ostoja.browser.DemoAccounts.INSTALLATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.rig.HttpVisitor;

/** The numbers of the acts, the settings of a centre and the trail through the interface. */
@ApplicationTest
class RegisterResourcesIT {
    private static final String ROW =
            "{\"amount\": \"%s\", \"validFrom\": \"%s\", \"article\": \"art. 15 ust. 4 UWR\", \"source\": \"Dz.U. 2090 poz. 1\"}";

    private final Program administrator = Program.of(ADMINISTRATOR);
    private final Program installation = Program.of(INSTALLATION);
    private final Program auditor = Program.of(AUDITOR);
    private final Program coordinator = Program.of(COORDINATOR);

    @Test
    void aNumberOfTheLawIsReadAsOfADayAndAddedTo() {
        String path = "legal-numbers/ASSISTANT_MAX_FAMILIES";
        assertThat(installation.post(path, ROW.formatted("12", "2090-01-01")).statusCode()).isEqualTo(204);

        assertThat(amount("2089-12-31")).isEqualTo("15");
        assertThat(amount("2090-01-01")).isEqualTo("12");
        JsonNode history = coordinator.read(path);
        assertThat(history.at("/items/0/recordedBy").textValue()).isEqualTo("Ignacy Instalacyjny");
        assertThat(history.at("/items/1/validTo").textValue()).isEqualTo("2089-12-31");

        assertThat(installation.post(path, ROW.formatted("12", "2089-01-01")).statusCode()).as("before the newest row").isEqualTo(422);
        assertThat(Program.missingRight(administrator.post(path, ROW.formatted("12", "2091-01-01")))).isEqualTo("MANAGE_LAW");
        assertThat(installation.post("legal-numbers/BEST_NUMBER", ROW.formatted("12", "2091-01-01")).statusCode()).isEqualTo(404);
        assertThat(installation.get("legal-numbers?day=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void aSettingIsChosenFromADayOn() {
        String path = "policies/CHILD_PLAN_TARGET_D";
        assertThat(coordinator.read(path).at("/question/text").textValue()).isNotBlank();
        assertThat(coordinator.read(path).get("chosen").asBoolean()).isFalse();

        String choice = "{\"choice\": \"45\", \"validFrom\": \"2090-01-01\", \"reason\": \"uzgodnienie z gminami\"}";
        assertThat(administrator.post(path + "/answers", choice).statusCode()).isEqualTo(204);
        assertThat(coordinator.read(path + "/answers").at("/items/0/answer/choice").textValue()).isEqualTo("45");
        assertThat(coordinator.read("policies?day=2090-01-01").get("items").findValuesAsText("choice")).contains("45");

        assertThat(HttpVisitor.json(administrator.post(path + "/answers", choice.replace("45", "0").replace("2090", "2091"))).get("rule").textValue()).isEqualTo("PAR-9");
        assertThat(Program.missingRight(coordinator.post(path + "/answers", choice))).isEqualTo("MANAGE_SETTINGS");
        assertThat(coordinator.get("policies/NO_QUESTION/answers").statusCode()).isEqualTo(404);
        assertThat(installation.get("policies").statusCode()).as("stands above the centres").isEqualTo(403);
    }

    @Test
    void theTrailIsReadAndCheckedByThoseWhoMay() {
        coordinator.get("accounts");
        JsonNode refused = auditor.read("trail?action=REFUSED&from=%1$s&until=%1$s&size=5".formatted(LocalDate.now()));
        assertThat(refused.at("/items/0/action").textValue()).isEqualTo("REFUSED");
        assertThat(auditor.read("trail?account=Nikt%20Taki").get("total").asInt()).isZero();
        assertThat(auditor.read("trail/kinds").get("items").toString()).contains("\"CHILD\"");
        assertThat(auditor.read("trail/chains").at("/items/0/head/entries").asInt()).isPositive();
        assertThat(installation.read("trail/chains").get("total").asInt()).isGreaterThan(1);

        String job = auditor.create("trail/checks", "");
        assertThat(auditor.read("jobs/" + job).get("kind").textValue()).isEqualTo("TRAIL_CHECK");
        assertThat(administrator.get("jobs/" + job).statusCode()).isEqualTo(404);
        assertThat(Program.missingRight(administrator.get("trail"))).isEqualTo("READ_TRAIL");
        assertThat(Program.missingRight(coordinator.post("trail/checks", ""))).isEqualTo("VERIFY_TRAIL");
        assertThat(auditor.get("trail?action=LOOKED").statusCode()).isEqualTo(400);
    }

    /** Whether a night has passed over this server, no test knows. */
    @Test
    void theDutiesOfTheCentreAreRecomputedOnDemand() {
        String job = administrator.create("duties/rebuilds", "");
        assertThat(administrator.read("jobs/" + job).get("kind").textValue()).isEqualTo("DUTY_REBUILD");

        assertThat(administrator.get("duties/last-check").statusCode()).isIn(200, 404);
        assertThat(Program.missingRight(coordinator.get("duties/last-check"))).isEqualTo("MANAGE_SETTINGS");
        assertThat(Program.missingRight(coordinator.post("duties/rebuilds", ""))).isEqualTo("MANAGE_SETTINGS");
        assertThat(installation.get("duties/last-check").statusCode()).as("stands above the centres").isEqualTo(403);
    }

    private String amount(String day) {
        JsonNode numbers = coordinator.read("legal-numbers?day=" + day).get("items");
        return Program.find(numbers, "number", "ASSISTANT_MAX_FAMILIES").get("amount").textValue().replaceAll("\\.0+$", "");
    }
}
