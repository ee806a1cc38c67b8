package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** Who leaves care, and how children are, through the pages. */
@ApplicationTest
class CareLeaversIT {
    private static final String TODAY = LocalDate.now().format(DateTimeFormatter.ofPattern("d.MM.yyyy"));

    private final HttpVisitor organiser = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);

    @Test
    void aMentorIsNamedAndCorrected() {
        var child = someLeaver("/leaving/list?missing=MENTOR");
        organiser.submit("/leaving/new?" + child + "&kind=MENTOR", "record", Map.of("takenOn", TODAY, "person", "Honorata Mentorska", "consentOn", TODAY));

        var page = "/leaving/details?" + child;
        assertThat(organiser.get(page).body()).contains("Honorata Mentorska");
        organiser.submit(link(page, "/leaving/correct"), "correct", Map.of("person", "Hieronim Mentorski", "reason", "pomyłka w imieniu"));
        assertThat(organiser.get(page).body()).contains("Hieronim Mentorski").doesNotContain("Honorata");
    }

    @Test
    void anAidGrantedAgainstTheActAsksForTheReason() {
        var child = someLeaver("/leaving/list?state=BEFORE_18");
        var typed = Map.of("what", "SETTLING_IN", "appliedOn", TODAY, "decision", "GRANTED", "decidedOn", TODAY, "amount", "5000,00");
        var refused = organiser.send("/leaving/new-aid?" + child, "record", form -> typed.forEach(form::fill));

        assertThat(refused.statusCode()).isEqualTo(200);
        var taken = organiser.send(refused, "record", form -> form.fill("otherwiseWhy", "wyrok sądu"));
        assertThat(HttpVisitor.leadsTo(taken)).startsWith("/leaving/details");
        var aid = link("/leaving/details?" + child, "/leaving/aid");
        assertThat(organiser.get(aid).body()).contains("wyrok sądu");
        organiser.submit(aid, "remove", Map.of("removeReason", "pomyłka"));
    }

    @Test
    void timeInAFacilityIsWrittenDownEndedAndTakenAway() {
        var child = someLeaver("/leaving/list?state=BEFORE_18");
        organiser.submit("/leaving/new-period?" + child + "&kind=COUNTED_FACILITY", "record", Map.of("facility", "YOUTH_SOCIOTHERAPY_CENTRE", "place", "Ośrodek w Lesie", "since", TODAY));

        var page = "/leaving/details?" + child;
        assertThat(organiser.get(page).body()).contains("Ośrodek w Lesie");
        var period = link(page, "/leaving/period");
        organiser.submit(period, "correct", Map.of("until", TODAY, "reason", "wrócił"));
        organiser.submit(period, "remove", Map.of("removeReason", "pomyłka"));
        assertThat(organiser.get(page).body()).doesNotContain("Ośrodek w Lesie");
    }

    @Test
    void factsOfEveryKindAreWrittenDownAndCorrected() {
        var child = someLeaver("/leaving/list?state=BEFORE_18");
        var page = "/wellbeing/list?" + child;
        var kinds = HtmlPage.of(organiser.get(page)).links().stream().filter(link -> link.startsWith("/wellbeing/new")).toList();

        assertThat(kinds).hasSize(12).allSatisfy(kind -> assertThat(organiser.get(kind).statusCode()).isEqualTo(200));
        organiser.submit("/wellbeing/new?" + child + "&kind=MEDICATION", "record", Map.of("name", "wymyślin", "since", TODAY, "detail", "1 tabletka"));
        assertThat(organiser.get(page).body()).contains("wymyślin", "1 tabletka");
        organiser.submit(link(page, "/wellbeing/correct"), "correct", Map.of("note", "po jedzeniu", "reason", "zalecenie lekarza"));
    }

    @Test
    void financeGetsThereByNoLinkAndNoAddress() {
        var child = someLeaver("/leaving/list");
        var finance = new HttpVisitor().signIn(DemoAccounts.FINANCE, DemoAccounts.PASSWORD);

        assertThat(finance.get("/placement/details?" + child).body()).doesNotContain("/wellbeing/", "/leaving/");
        assertThat(finance.get("/wellbeing/list?" + child).statusCode()).isEqualTo(403);
        assertThat(finance.get("/leaving/details?" + child).statusCode()).isEqualTo(403);
        assertThat(finance.get("/leaving/list").statusCode()).isEqualTo(403);
        assertThat(finance.get("/leaving/aids").statusCode()).isEqualTo(200);
    }

    /** As in an address. */
    private String someLeaver(String list) {
        return link(list, "/leaving/details").replaceFirst(".*\\?", "");
    }

    private String link(String page, String to) {
        return HtmlPage.of(organiser.get(page)).links().stream().filter(link -> link.startsWith(to)).findFirst().orElseThrow();
    }
}
