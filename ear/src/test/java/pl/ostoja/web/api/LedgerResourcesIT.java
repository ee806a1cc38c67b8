package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.FINANCE;
import static pl.ostoja.browser.DemoAccounts.HEAD;
import static pl.ostoja.browser.DemoAccounts.ORGANISER;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;

/** A program computes a month, reads every line with all of its parts, and takes the steps that people take. */
@ApplicationTest
class LedgerResourcesIT {
    private static final YearMonth THIS_MONTH = YearMonth.from(LocalDate.now());

    private final Program finance = Program.of(FINANCE);
    private final Program head = Program.of(HEAD);

    @Test
    void aMonthIsComputedReadAndWithdrawn() {
        String run = finance.create("ledger/runs", "{\"month\": \"%s\"}".formatted(THIS_MONTH));

        JsonNode computed = finance.read("ledger/runs/" + run);
        assertThat(computed.get("state").textValue()).isEqualTo("COMPUTED");
        assertThat(finance.read("ledger/months/" + THIS_MONTH).get("run").textValue()).isEqualTo(run);
        JsonNode line = finance.read("ledger/runs/" + run + "/lines?category=MAINTENANCE_BENEFIT&correcting=false&sort=-base").at("/items/0");
        assertThat(new BigDecimal(line.at("/amounts/municipal").textValue()).add(new BigDecimal(line.at("/amounts/county").textValue())))
                .isEqualTo(new BigDecimal(line.at("/amounts/base").textValue()));
        assertThat(line.at("/parts/full").textValue()).isNotBlank();
        assertThat(line.at("/why/text").textValue()).contains("art.");
        assertThat(line.get("settings")).isNotEmpty();
        assertThat(finance.read("ledger/lines/" + line.get("id").textValue())).isEqualTo(line);
        assertThat(finance.read("ledger/runs/" + run + "/sums").get("categories")).isNotEmpty();
        assertThat(finance.get("ledger/runs/" + run + "/gaps").statusCode()).isEqualTo(200);

        assertThat(head.post("ledger/runs/" + run + "/approval", "{\"hash\": \"x\"}").statusCode()).as("nobody has checked it").isEqualTo(422);
        assertThat(finance.post("ledger/runs/" + run + "/check", "{}").statusCode()).isEqualTo(200);
        String approval = "{\"hash\": \"%s\"}".formatted(computed.get("hash").textValue());
        var refused = finance.post("ledger/runs/" + run + "/approval", approval);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("LDG-8");
        var withdrawn = finance.post("ledger/runs/" + run + "/withdrawal", "{\"reason\": \"na próbę\"}");
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(withdrawn.body()).contains("WITHDRAWN");
    }

    @Test
    void theMonthsOfTheDemonstrationAreThereWithTheirCorrections() {
        JsonNode latest = Program.find(finance.read("ledger/runs").get("items"), "month", THIS_MONTH.minusMonths(1).toString());
        JsonNode corrections = finance.read("ledger/runs/" + latest.get("run").textValue() + "/lines?correcting=true").get("items");
        assertThat(corrections).isNotEmpty();
        assertThat(corrections.at("/0/late/days").asInt()).isPositive();
    }

    @Test
    void whoHasNotTheRightGetsNothing() {
        assertThat(Program.of(ORGANISER).post("ledger/runs", "{\"month\": \"2026-09\"}").statusCode()).isEqualTo(403);
    }
}
