package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.INSTALLATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.settlement.DayByDay;
import pl.ostoja.settlement.Settings;

/**
 * Somebody from outside opens a centre, enters random histories, costs, raised amounts and settings through the interface, and compares every line of a month
 * with their own calculation, which looks at each day by itself.
 */
@ApplicationTest
class ExaminerIT {
    private static final int HISTORIES = 30;
    private static final List<Policy<?>> SETTINGS = List.of(
            Policy.YEAR_COUNTING, Policy.GAP_NOT_INTERRUPTING, Policy.YEAR_BOUNDARY, Policy.FEB29, Policy.RATE_CHANGE_IN_MONTH,
            Policy.PARTIAL_MONTH_INSTITUTION, Policy.COUNT_LEAVING_DAY, Policy.COFINANCE_EMERGENCY, Policy.HOME_LEAVE_REDUCES_COST);

    private final Random random = new Random(20_261_122);
    private final Centres.Staff staff = Centres.Staff.ofNewCentre(Program.of(INSTALLATION));
    private final Program organiser = staff.organiser();
    private final Map<CareForm, UUID> homes = Map.of(
            CareForm.SOCIALISATION_FACILITY, institution(CareForm.SOCIALISATION_FACILITY),
            CareForm.INTERVENTION_FACILITY, institution(CareForm.INTERVENTION_FACILITY));

    @Test
    void everyLineOfRandomHistoriesIsWhatSomebodyElseReckons() {
        var prices = new DayByDay.Prices(
                homes.values().stream().collect(Collectors.toMap(home -> home, this::averages)),
                Stream.of(LegalNumber.BENEFIT_OTHER_FAMILY, LegalNumber.SUPPLEMENT_DISABILITY).collect(Collectors.toMap(number -> number, this::raised)));
        int lines = 0;
        for (int i = 0; i < HISTORIES; i++) {
            UUID family = UUID.fromString(organiser.create("families", Samples.family("Nina").replace(Samples.TODAY.minusYears(1).toString(), "2010-01-01")));
            var child = new MadeUpChild(random, family, homes);
            Settings settings = answered(child);
            List<String> reckoned = DayByDay.rows(child.facts(), child.month(), settings, prices).stream().map(ExaminerIT::row).toList();

            assertThat(settled(entered(child), child)).as("history %d, %s, %s, %s", i, child.month(), child.facts(), settings)
                    .containsExactlyInAnyOrderElementsOf(reckoned);
            lines += reckoned.size();
        }
        assertThat(lines).as("lines that were compared").isGreaterThan(HISTORIES / 2);
    }

    private UUID institution(CareForm type) {
        return UUID.fromString(organiser.create("facilities", """
                {"id": "%s", "content": {"name": "Dom", "type": "%s", "county": "1661"}}""".formatted(UUID.randomUUID(), type)));
    }

    /** What each year cost, and from when on its average applies: UWR art. 196(1), (4). */
    private NavigableMap<LocalDate, BigDecimal> averages(UUID home) {
        var averages = new TreeMap<LocalDate, BigDecimal>();
        for (int year = 2012; year < 2023; year++) {
            var cost = BigDecimal.valueOf(60_000_000L + random.nextInt(90_000_000), 2);
            var growth = BigDecimal.valueOf(random.nextInt(700), 2);
            var children = random.ints(12, 9, 15).boxed().toList();
            LocalDate published = LocalDate.of(year, 3, 1).plusDays(random.nextInt(50));
            organiser.create("average-costs", """
                    {"id": "%s", "facility": "%s", "publishedOn": "%s", "gazette": "poz. 1", "year": {"year": %d, "cost": "%s", "prices": "%s",
                     "children": [%s]}}""".formatted(
                    UUID.randomUUID(), home, published, year - 1, cost, growth,
                    children.stream().map(number -> "\"" + number + "\"").collect(Collectors.joining(","))));
            var all = BigDecimal.valueOf(children.stream().mapToInt(Integer::intValue).sum());
            averages.put(
                    published.plusMonths(1).withDayOfMonth(1),
                    cost.multiply(growth.movePointLeft(2).add(BigDecimal.ONE)).divide(all, 2, RoundingMode.HALF_UP));
        }
        return averages;
    }

    private NavigableMap<LocalDate, BigDecimal> raised(LegalNumber number) {
        var raised = new TreeMap<LocalDate, BigDecimal>();
        for (int year = 2013; year < 2018; year++) {
            LocalDate from = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            var amount = BigDecimal.valueOf((number == LegalNumber.SUPPLEMENT_DISABILITY ? 18_000L : 95_000L) + (year - 2012) * 4_321L, 2);
            organiser.create("county-rates", """
                    {"id": "%s", "content": {"number": "%s", "amount": "%s", "validFrom": "%s", "resolution": "I/1"}}"""
                    .formatted(UUID.randomUUID(), number, amount, from));
            raised.put(from, amount);
        }
        return raised;
    }

    /** Every question answered anew from the month on, in no order of time. */
    private Settings answered(MadeUpChild child) {
        Policies answers = Policies.recommended();
        for (Policy<?> policy : SETTINGS) {
            answers = answered(answers, policy, child);
        }
        return Settings.of(answers);
    }

    private <T> Policies answered(Policies answers, Policy<T> policy, MadeUpChild child) {
        T answer = policy.options().get(random.nextInt(policy.options().size()));
        var sent = staff.administrator().post("policies/" + policy.code() + "/answers", """
                {"choice": "%s", "validFrom": "%s", "reason": "egzamin"}""".formatted(policy.option(answer).choice(), child.month().atDay(1)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(204);
        return answers.with(policy, answer);
    }

    private String entered(MadeUpChild child) {
        String id = organiser.create("children", child.child());
        List<StayFacts> anyOrder = new ArrayList<>(child.facts().care().stays());
        if (!anyOrder.getLast().isOpen()) {
            Collections.shuffle(anyOrder, random);
        }
        Map<StayFacts, String> stays = new LinkedHashMap<>();
        anyOrder.forEach(stay -> stays.put(stay, organiser.create("children/" + id + "/" + child.path(stay), child.stay(stay))));
        var recorded = organiser.post("children/" + id + "/costs", child.costs(stays));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(204);
        return id;
    }

    /** Supplements in respite are left to tests of their own: there may be two of them on a day. */
    private List<String> settled(String id, MadeUpChild child) {
        List<String> rows = new ArrayList<>();
        for (JsonNode line : organiser.read("children/" + id + "/settlement?month=" + child.month()).get("lines")) {
            if (!line.get("category").textValue().equals("RESPITE_SUPPLEMENT")) {
                rows.add(Stream.of("category", "since", "until", "base", "year", "municipal").map(part -> line.get(part).asText()).collect(Collectors.joining(" ")));
            }
        }
        return rows;
    }

    private static String row(DayByDay.Row row) {
        return "%s %s %s %s %d %s".formatted(row.category(), row.since(), row.until(), row.base(), row.year(), row.municipal());
    }
}
