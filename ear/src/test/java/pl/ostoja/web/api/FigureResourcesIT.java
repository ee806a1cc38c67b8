package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.ADMINISTRATOR;
import static pl.ostoja.browser.DemoAccounts.ASSISTANT;
import static pl.ostoja.browser.DemoAccounts.COORDINATOR;
import static pl.ostoja.browser.DemoAccounts.HEAD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;

/** The work of the centre in numbers, and the hours behind them, through the interface. */
@ApplicationTest
class FigureResourcesIT {
    private final Program head = Program.of(HEAD);

    @Test
    void theDutiesOfAKindAreAsManyAsTheListFinds() {
        JsonNode review = Program.find(head.read("figures/duties").get("byKind"), "key", "REVIEW");

        assertThat(review.at("/kind/text").textValue()).isEqualTo("Ocena sytuacji dziecka");
        assertThat(total("duties?kind=REVIEW&due=NEXT_30_DAYS")).isEqualTo(review.get("next30Days").asLong());
        assertThat(total("duties?kind=REVIEW&kept=IN_TIME")).isEqualTo(review.get("inTime").asLong());
        assertThat(total("duties?kind=REVIEW&kept=LATE")).isEqualTo(review.get("late").asLong());
    }

    @Test
    void childrenPlacesCaseloadsAndWeeksAreThere() {
        assertThat(head.read("figures/children").get("inCare").asLong()).isEqualTo(total("children?status=IN_CARE"));
        assertThat(head.read("figures/places").get("items").findValuesAsText("form")).contains("NON_PROFESSIONAL", "FAMILY_HOME");
        assertThat(head.read("figures/caseloads").get("items").findValuesAsText("most")).contains("15");
        assertThat(head.read("figures/weeks").get("weeks")).hasSize(8);
        assertThat(Program.of(COORDINATOR).read("figures/caseloads").get("items")).hasSize(1);
        assertThat(Program.missingRight(Program.of(ASSISTANT).get("figures/places"))).isEqualTo("SEE_FAMILIES");
        assertThat(Program.missingRight(Program.of(ADMINISTRATOR).get("figures/duties"))).isEqualTo("SEE_DUTIES");
    }

    @Test
    void workingTimeAndEffortAreRecorded() {
        var assistant = Program.find(head.read("working-times").get("items"), "name", "Anna Asystent").get("account").textValue();
        String entry = "{\"account\": \"%s\", \"hours\": \"%s\", \"since\": \"%s\"}";
        assertThat(head.post("working-times", entry.formatted(assistant, "30", LocalDate.now())).statusCode()).isEqualTo(204);
        assertThat(Program.find(head.read("working-times").get("items"), "name", "Anna Asystent").get("hours").textValue()).startsWith("30");
        assertThat(head.post("working-times", entry.formatted(assistant, "49", LocalDate.now())).statusCode()).isEqualTo(400);
        assertThat(head.post("working-times", entry.formatted(assistant, "40", LocalDate.now().minusDays(1))).statusCode()).isEqualTo(422);

        String effort = "{\"kind\": \"ADULT_STAY_END\", \"hours\": \"2.5\", \"since\": \"%s\"}".formatted(LocalDate.now());
        assertThat(Program.of(ADMINISTRATOR).post("duty-efforts", effort).statusCode()).isEqualTo(204);
        assertThat(Program.find(head.read("duty-efforts").get("items"), "kind", "ADULT_STAY_END").get("hours").textValue()).startsWith("2.5");
        assertThat(Program.missingRight(Program.of(COORDINATOR).post("duty-efforts", effort))).isEqualTo("MANAGE_SETTINGS");
    }

    private long total(String list) {
        return head.read(list).get("total").asLong();
    }
}
