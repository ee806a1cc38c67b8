package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.browser.DemoAccounts.INSTALLATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
import pl.ostoja.law.Readings;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.DayByDay;
import pl.ostoja.settlement.Settings;

/**
 * Somebody from outside opens a centre, enters random histories, costs, raised amounts and settings through the interface, and compares every line of a month
 * with their own calculation, which looks at each day by itself.
 */
@ApplicationTest
class ExaminerIT {
    private static final int HISTORIES = 40;
    private static final List<LegalNumber> RAISED = List.of(
            LegalNumber.BENEFIT_OTHER_FAMILY, LegalNumber.BENEFIT_KINSHIP, LegalNumber.SUPPLEMENT_DISABILITY, LegalNumber.SUPPLEMENT_JUVENILE);
    private static final String NOBODY = "-";
    private static final BigDecimal ROUNDED_TWICE = new BigDecimal("0.0101");
    private static final List<Policy<?>> SETTINGS = List.of(
            Policy.YEAR_COUNTING, Policy.GAP_NOT_INTERRUPTING, Policy.YEAR_BOUNDARY, Policy.FEB29, Policy.RATE_CHANGE_IN_MONTH,
            Policy.PARTIAL_MONTH_INSTITUTION, Policy.COUNT_LEAVING_DAY, Policy.COFINANCE_EMERGENCY, Policy.COFINANCE_COORDINATOR_COST, Policy.EXPENSE_BASIS,
            Policy.NET_OF_PARENTAL_FEE, Policy.HOME_LEAVE_REDUCES_COST);

    private final Random random = new Random(20_261_122);
    private final Centres.Staff staff = Centres.Staff.ofNewCentre(Program.of(INSTALLATION));
    private final Program organiser = staff.organiser();
    private final Map<CareForm, UUID> homes = Map.of(
            CareForm.SOCIALISATION_FACILITY, institution(CareForm.SOCIALISATION_FACILITY),
            CareForm.INTERVENTION_FACILITY, institution(CareForm.INTERVENTION_FACILITY),
            CareForm.SPECIALIST_THERAPEUTIC_FACILITY, institution(CareForm.SPECIALIST_THERAPEUTIC_FACILITY));

    /** What parents pay every month from the first day of care on, and what they have paid so far. */
    private record Fee(BigDecimal amount, BigDecimal paid) {}

    @Test
    void everyLineOfRandomHistoriesIsWhatSomebodyElseReckons() {
        var prices = new DayByDay.Prices(averages(), RAISED.stream().collect(Collectors.toMap(number -> number, this::raised)), List.of());
        int lines = 0;
        int adults = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Map<CareForm, MadeUpFamily> families = families();
            MadeUpFamily respite = new MadeUpFamily(random, organiser, CareForm.NON_PROFESSIONAL_FAMILY);
            Map<CareForm, UUID> known = families.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().id()));
            var child = new MadeUpChild(random, new MadeUpChild.Places(known, respite.id(), homes));
            Settings settings = answered(child, i);
            var reckoned = DayByDay.rows(child.facts(), child.month(), settings, prices.with(shared(families, respite, child)));
            JsonNode month = settled(entered(child, families.get(CareForm.KINSHIP_FAMILY)), child);

            assertThat(rows(month)).as("history %d, %s, %s, %s", i, child.month(), child.facts(), settings)
                    .containsExactlyInAnyOrderElementsOf(reckoned.stream().map(ExaminerIT::row).toList());
            lines += reckoned.size();
            adults += child.isAdult() ? 1 : 0;
        }
        assertThat(lines).as("lines that were compared").isGreaterThan(HISTORIES / 2);
        assertThat(adults).as("children who stayed on").isPositive();
    }

    /** Each history has families of its own: what one child costs depends on all who live with it. */
    private Map<CareForm, MadeUpFamily> families() {
        Map<CareForm, MadeUpFamily> families = new EnumMap<>(CareForm.class);
        for (CareForm form : List.of(CareForm.NON_PROFESSIONAL_FAMILY, CareForm.KINSHIP_FAMILY, CareForm.EMERGENCY_FAMILY)) {
            families.put(form, new MadeUpFamily(random, organiser, form));
        }
        return families;
    }

    /** Kin live with kin, so that no other child stays with that family. */
    private List<DayByDay.Shared> shared(Map<CareForm, MadeUpFamily> families, MadeUpFamily respite, MadeUpChild child) {
        List<DayByDay.Shared> shared = new ArrayList<>();
        families.forEach((form, family) ->
                shared.addAll(family.costs(child.month(), form == CareForm.KINSHIP_FAMILY ? null : family.companion())));
        shared.add(respite.cost(Category.RESPITE_PAY, child.month(), null));
        return shared;
    }

    /** By each of the ways in which children are counted: two all year, one from 11 April to 20 October, one in July only. */
    @Test
    void anAverageCostIsReckonedFromTheStaysThatAreKnown() {
        UUID home = institution(CareForm.FAMILY_TYPE_FACILITY);
        lives(home, "2020-06-01", null);
        lives(home, "2023-01-01", "2025-05-01");
        lives(home, "2024-04-11", "2024-10-21");
        lives(home, "2024-07-10", "2024-07-25");

        // 24 + (20/30 = 0.67) + 5 × 1 + (20/31 = 0.65) + (15/31 = 0.48), each month rounded by itself
        assertThat(published(home, Readings.ChildrenOfMonth.AVERAGE)).isEqualTo(reckoned("30.80"));
        // 24 + April to September
        assertThat(published(home, Readings.ChildrenOfMonth.LAST_DAY)).isEqualTo(reckoned("30"));
        // 24 + April to October + July
        assertThat(published(home, Readings.ChildrenOfMonth.EVERYBODY)).isEqualTo(reckoned("32"));
    }

    private static String reckoned(String children) {
        return new BigDecimal("300000").multiply(new BigDecimal("1.03")).divide(new BigDecimal(children), 2, RoundingMode.HALF_UP).toString();
    }

    private void lives(UUID home, String since, String until) {
        String child = organiser.create("children", Samples.child("Iza", "2010-01-01"));
        String left = until == null ? "" : ", \"left\": {\"until\": \"%s\", \"reason\": \"RETURN_TO_FAMILY\"}".formatted(until);
        String stay = organiser.create("children/" + child + "/stays-elsewhere", "{\"form\": \"FAMILY_TYPE_FACILITY\", \"placeName\": \"Dom\", \"terms\": %s%s}"
                .formatted(Samples.terms(LocalDate.parse(since)), left));
        done(organiser, "children/" + child + "/costs", "{\"facilities\": [{\"stay\": \"%s\", \"facility\": \"%s\"}]}".formatted(stay, home));
    }

    private String published(UUID home, Readings.ChildrenOfMonth counted) {
        done(staff.administrator(), "policies/CHILDREN_OF_MONTH/answers", """
                {"choice": "%s", "validFrom": "2020-01-01", "reason": "egzamin"}""".formatted(counted));
        String average = organiser.create("average-costs", """
                {"id": "%s", "facility": "%s", "publishedOn": "2025-03-20", "gazette": "poz. 1", "year": {"year": 2024, "cost": "300000.00", "prices": "3.00"}}"""
                .formatted(UUID.randomUUID(), home));
        return organiser.read("average-costs/" + average).get("amount").textValue();
    }

    private static void done(Program program, String path, String body) {
        var answer = program.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private UUID institution(CareForm type) {
        return UUID.fromString(organiser.create("facilities", """
                {"id": "%s", "content": {"name": "Dom", "type": "%s", "county": "1661"}}""".formatted(UUID.randomUUID(), type)));
    }

    /** Of the one that is new until 2018 it is what its type costs in the voivodeship from 2015 on, and in Poland before: UWR art. 196(5). */
    private Map<UUID, NavigableMap<LocalDate, BigDecimal>> averages() {
        Map<UUID, NavigableMap<LocalDate, BigDecimal>> averages = new LinkedHashMap<>();
        homes.forEach((form, home) -> averages.put(home, form == CareForm.SPECIALIST_THERAPEUTIC_FACILITY ? new TreeMap<>() : averages(home)));
        UUID late = homes.get(CareForm.SPECIALIST_THERAPEUTIC_FACILITY);
        String type = "\"type\": \"SPECIALIST_THERAPEUTIC_FACILITY\"";
        averages.get(late).put(LocalDate.of(2012, 2, 1), general(type, "2012-01-31", "7012.34"));
        averages.get(late).put(LocalDate.of(2015, 4, 1), general(type + ", \"voivodeship\": \"16\"", "2015-03-02", "7599.99"));
        averages.get(late).put(LocalDate.of(2018, 6, 1), general("\"facility\": \"%s\"".formatted(late), "2018-05-31", "8123.45"));
        general(type, "2016-03-01", "9999.99");
        return averages;
    }

    private BigDecimal general(String whose, String published, String amount) {
        organiser.create("average-costs", """
                {"id": "%s", %s, "publishedOn": "%s", "gazette": "poz. 1", "amount": "%s"}""".formatted(UUID.randomUUID(), whose, published, amount));
        return new BigDecimal(amount);
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
        for (int year = 2013; year < 2026; year++) {
            LocalDate from = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            boolean supplement = number == LegalNumber.SUPPLEMENT_DISABILITY || number == LegalNumber.SUPPLEMENT_JUVENILE;
            long least = supplement ? 18_000L : number == LegalNumber.BENEFIT_KINSHIP ? 63_000L : 95_000L;
            var amount = BigDecimal.valueOf(least + (year - 2012) * 4_321L, 2);
            organiser.create("county-rates", """
                    {"id": "%s", "content": {"number": "%s", "amount": "%s", "validFrom": "%s", "resolution": "I/1"}}"""
                    .formatted(UUID.randomUUID(), number, amount, from));
            raised.put(from, amount);
        }
        return raised;
    }

    /** Every question answered anew from the month on, in no order of time; in the first histories each with each of its answers. */
    private Settings answered(MadeUpChild child, int history) {
        Policies answers = Policies.recommended();
        for (Policy<?> policy : SETTINGS) {
            answers = answered(answers, policy, child, history);
        }
        return Settings.of(answers);
    }

    private <T> Policies answered(Policies answers, Policy<T> policy, MadeUpChild child, int history) {
        int options = policy.options().size();
        T answer = policy.options().get(history < options ? history : random.nextInt(options));
        done(staff.administrator(), "policies/" + policy.code() + "/answers", """
                {"choice": "%s", "validFrom": "%s", "reason": "egzamin"}""".formatted(policy.option(answer).choice(), child.month().atDay(1)));
        return answers.with(policy, answer);
    }

    private String entered(MadeUpChild child, MadeUpFamily kin) {
        String id = organiser.create("children", child.child());
        organiser.create("children/" + id + "/relatives", "{\"kind\": \"GRANDPARENT\", \"known\": \"%s\"}".formatted(kin.carer()));
        List<StayFacts> anyOrder = new ArrayList<>(child.facts().care().stays());
        if (!anyOrder.getLast().isOpen() && !child.isAdult()) {
            Collections.shuffle(anyOrder, random);
        }
        Map<StayFacts, String> stays = new LinkedHashMap<>();
        anyOrder.forEach(stay -> stays.put(stay, organiser.create("children/" + id + "/" + child.path(stay), child.stay(stay))));
        done(organiser, "children/" + id + "/costs", child.costs(stays));
        return id;
    }

    /** The month as it is answered, its fee compared. */
    private JsonNode settled(String id, MadeUpChild child) {
        LocalDate since = child.facts().care().stays().getFirst().since();
        Fee fee = new Fee(BigDecimal.valueOf(1 + random.nextInt(200_000), 2), BigDecimal.valueOf(1 + random.nextInt(2_000_000), 2));
        String fees = "children/" + id + "/";
        organiser.create(fees + "fees", """
                {"id": "%s", "content": {"decision": "1", "since": "%s", "amount": "%s"}}""".formatted(UUID.randomUUID(), since, fee.amount()));
        organiser.create(fees + "fee-payments", """
                {"id": "%s", "content": {"paidOn": "2020-01-01", "amount": "%s"}}""".formatted(UUID.randomUUID(), fee.paid()));

        JsonNode month = organiser.read("children/" + id + "/settlement?month=" + child.month());
        BigDecimal credited = DayByDay.feeOf(child.facts(), child.month(), since, fee.amount(), fee.paid());
        assertThat(new BigDecimal(month.at("/fee/paid").textValue())).as("the fee that counts").isEqualByComparingTo(credited);
        List<JsonNode> costs = lines(month, false);
        BigDecimal all = sum(costs, "base");
        if (month.at("/settings/parentalFee").textValue().equals("DEDUCT_FIRST")) {
            deducted(month, costs, credited.min(all), all);
        } else {
            divided(month.at("/fee/parts"), costs, credited, all);
        }
        return month;
    }

    /** In proportion to each line, exactly the fee, and shared like its line. */
    private static void deducted(JsonNode month, List<JsonNode> costs, BigDecimal fee, BigDecimal all) {
        List<JsonNode> deductions = lines(month, true);
        assertThat(sum(deductions, "base")).isEqualByComparingTo(fee.negate());
        for (int i = 0; i < deductions.size(); i++) {
            JsonNode line = deductions.get(i);
            BigDecimal part = fee.multiply(amount(costs.get(i), "base")).divide(all, 4, RoundingMode.HALF_UP).negate();
            assertThat(amount(line, "base").subtract(part).abs()).isLessThanOrEqualTo(ROUNDED_TWICE);
            assertThat(amount(line, "municipal")).isEqualByComparingTo(
                    amount(line, "base").multiply(amount(line, "rate")).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** In proportion to what each bears; where one county and its municipality bear all, to the grosz. */
    private static void divided(JsonNode parts, List<JsonNode> costs, BigDecimal fee, BigDecimal all) {
        BigDecimal divided = BigDecimal.ZERO;
        for (JsonNode part : parts) {
            divided = divided.add(amount(part, "municipal")).add(amount(part, "county"));
        }
        assertThat(divided).isEqualByComparingTo(all.signum() == 0 ? BigDecimal.ZERO : fee);
        if (parts.size() == 1) {
            assertThat(amount(parts.get(0), "municipal")).isEqualByComparingTo(
                    fee.multiply(sum(costs, "municipal")).divide(all, 2, RoundingMode.HALF_UP));
        }
    }

    private static List<JsonNode> lines(JsonNode month, boolean fee) {
        List<JsonNode> lines = new ArrayList<>();
        month.get("lines").forEach(line -> {
            if (line.get("category").textValue().equals("PARENTAL_FEE") == fee) {
                lines.add(line);
            }
        });
        return lines;
    }

    private static BigDecimal sum(List<JsonNode> lines, String part) {
        return lines.stream().map(line -> amount(line, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(JsonNode of, String part) {
        return new BigDecimal(of.get(part).asText());
    }

    private static List<String> rows(JsonNode month) {
        return lines(month, false).stream()
                .map(line -> Stream.of("category", "since", "until", "base", "year", "municipal", "payingMunicipality")
                        .map(part -> line.path(part).asText(NOBODY))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String row(DayByDay.Row row) {
        return "%s %s %s %s %d %s %s".formatted(
                row.category(), row.since(), row.until(), row.base(), row.year(), row.municipal(),
                row.municipality() == null ? NOBODY : row.municipality().value());
    }
}
