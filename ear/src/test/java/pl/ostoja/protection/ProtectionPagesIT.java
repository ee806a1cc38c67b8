package pl.ostoja.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** Violence and supporting families, through the pages. */
@ApplicationTest
class ProtectionPagesIT {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");

    @Test
    void aCardIsOpenedFilledAndEndedAndNobodyElseSeesIt() {
        var worker = signedIn(DemoAccounts.SOCIAL_WORKER);
        var family = familyWithAChildAtHome(worker);
        var card = worker.submit("/protection/new?" + family, "open", Map.of(
                "filledOn", daysAgo(90), "filledBy", "POLICE", "filledByName", "asp. Jan Kot", "victim_personName", "Zofia Chroniona", "suspected_personName", "Marek Lis"));
        assertThat(worker.get(card).body()).contains("Zofia Chroniona", "Marek Lis");
        var of = "card=" + idIn(card);
        worker.submit("/protection/part?kind=PERSON&" + of, "save", Map.of("personName", "Ewa Zgłaszająca", "role", "REPORTER"));
        worker.submit("/protection/part?kind=MEMBER&" + of, "save", Map.of("memberName", "Anna Pedagog", "worksFor", "EDUCATION", "since", daysAgo(80)));
        HttpVisitor.leadsTo(worker.send("/protection/part?kind=PROGRAMME&" + of, "save", form -> form
                .choose("suspect", "Marek Lis")
                .fill("programmeName", "Program korekcyjny")
                .fill("directedOn", daysAgo(60))));
        assertThat(worker.get(card).body()).contains("Ewa Zgłaszająca", "Anna Pedagog", "Program korekcyjny", "brak oświadczenia");
        HtmlPage.of(worker.get(card)).links().stream()
                .filter(link -> link.startsWith("/protection/"))
                .forEach(link -> assertThat(worker.get(link).statusCode()).as(link).isEqualTo(200));
        worker.submit(card, "end", Map.of("endedOn", daysAgo(1), "why", "CEASED"));
        assertThat(worker.get(card).body()).contains("monitorowanie");

        var organiser = signedIn(DemoAccounts.ORGANISER);
        var file = organiser.get("/assistance/details?" + family);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).doesNotContain("/protection/", "Chroniona", "Niebieska");
        for (var page : List.of("history", "visits")) {
            assertThat(organiser.get("/assistance/" + page + "?" + family).body()).doesNotContain("Chroniona", "Niebieska");
        }
        assertThat(organiser.get(card).statusCode()).isEqualTo(403);
        assertThat(organiser.get("/api/v1/blue-cards/" + idIn(card)).statusCode()).isEqualTo(403);
        assertThat(organiser.get("/reporting/duties?category=PROTECTION").body()).contains("Nic nie pasuje do filtrów.");
    }

    @Test
    void aRemovalHasItsClockAndItsComplaints() {
        var worker = signedIn(DemoAccounts.SOCIAL_WORKER);
        var family = familyWithAChildAtHome(worker);
        var removal = worker.submit("/protection/removal-form?" + family, "save", Map.ofEntries(
                Map.entry("child", child(worker, family)), Map.entry("assessedOn", daysAgo(2)), Map.entry("assessedAt", "17:30"), Map.entry("startedOn", daysAgo(2)),
                Map.entry("startedAt", "18:00"), Map.entry("policeOfficer", "asp. Jan Kot"), Map.entry("medic", "Ewa Mróz"), Map.entry("medicKind", "PARAMEDIC"),
                Map.entry("placedWith", "CLOSE_PERSON"), Map.entry("closeTie", "ASCENDANT"), Map.entry("closeAssured", "true"), Map.entry("place", "u babci")));
        assertThat(worker.get(removal).body()).contains("do " + LocalDate.now().minusDays(1).format(DateTimeFormatter.ofPattern("d.MM.yyyy")));
        worker.submit(removal, "tell", Map.of("toldOn", daysAgo(2), "toldAt", "20:00", "channel", "EPUAP"));
        worker.submit("/protection/complaint?removal=" + idIn(removal), "save", Map.of(
                "madeBy", "matka", "through", "POLICE", "receivedOn", daysAgo(1), "receivedAt", "9:00"));
        HtmlPage.of(worker.get(removal)).links().stream()
                .filter(link -> link.startsWith("/protection/"))
                .forEach(link -> assertThat(worker.get(link).statusCode()).as(link).isEqualTo(200));
        assertThat(worker.send("/protection/removal-form?removal=" + idIn(removal), "save", form -> form.fill("assessedAt", "18:30").fill("reason", "próba")).body())
                .contains("Kwestionariusz wypełnia się przed odebraniem dziecka.");
    }

    @Test
    void aSupportingFamilyIsSetUpHelpsAndIsDissolved() {
        var organiser = signedIn(DemoAccounts.ORGANISER);
        var details = organiser.submit("/supporting/new", "register", Map.of(
                "label", "Pomocni", "carers", "Anna i Jan Pomocni", "house", "3", "postalCode", "45-001", "place", "Opole", "interviewedOn", daysAgo(40), "opinionOn", daysAgo(35),
                "setUpOn", daysAgo(30)));
        var family = "family=" + idIn(details);
        organiser.submit("/supporting/contract?" + family, "save", Map.of("since", daysAgo(29), "refunded", "dojazdy", "monthlyLimit", "300"));
        organiser.submit("/supporting/help?" + family, "save", Map.of("helped", "Sąsiedzi", "childcare", "true", "since", daysAgo(20)));
        assertThat(organiser.get(details).body()).contains("Sąsiedzi", "dojazdy", "300,00");
        HtmlPage.of(organiser.get(details)).links().stream()
                .filter(link -> link.startsWith("/supporting/"))
                .forEach(link -> assertThat(organiser.get(link).statusCode()).as(link).isEqualTo(200));
        organiser.submit(details, "dissolve", Map.of("lastDay", daysAgo(1), "why", "OWN_WISH"));
        assertThat(organiser.get("/supporting/list?state=DISSOLVED&q=pomocni").body()).contains("Anna i Jan Pomocni");
    }

    private static String familyWithAChildAtHome(HttpVisitor worker) {
        return HtmlPage.of(worker.get("/assistance/list?state=ASSIGNED")).links().stream()
                .filter(link -> link.startsWith("/assistance/details"))
                .map(link -> "case=" + idIn(link))
                .filter(family -> OPTION.matcher(worker.get("/protection/removal-form?" + family).body()).find())
                .findFirst()
                .orElseThrow();
    }

    private static String child(HttpVisitor worker, String family) {
        var option = OPTION.matcher(worker.get("/protection/removal-form?" + family).body());
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static String idIn(String address) {
        return address.substring(address.lastIndexOf('=') + 1);
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }

    private static HttpVisitor signedIn(String account) {
        return new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
    }
}
