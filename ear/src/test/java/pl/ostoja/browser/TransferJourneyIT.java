package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** A child moves from a family to an institution, the clock of its care goes on, and it goes home: what is still owed stays to be seen. */
@Tag("h2")
class TransferJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final Pattern CHILD = Pattern.compile(".*/placement/details\\?child=.*");
    private static final String DUTIES = "#dutiesTable";

    private Visitor organiser;
    private Page page;

    @Test
    void aChildMovesToAnInstitutionAndGoesHome() {
        HttpVisitor worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        String facility = worker.submit("/facility/new", "open", Map.of("name", "Dom Wędrowny", "type", "SOCIALISATION_FACILITY", "county", "1661", "places", "1"));
        String child = aChildInAFamily(worker);
        organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        page = organiser.page();
        organiser.goTo(child);
        moveToTheInstitution();

        assertThat(page.locator("main")).containsText("w pieczy od " + daysAgo(200));
        assertThat(page.locator("#stay")).containsText("Dom Wędrowny");
        assertThat(page.locator(DUTIES)).containsText("Zawiadomienie powiatu i gminy o umieszczeniu");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        organiser.goTo(facility);
        assertThat(page.locator("#residentTable")).containsText("Lena");
        organiser.goTo("/placement/elsewhere?" + DemoCounty.registerChild(worker, "Druga", "Wędrowna").replaceFirst(".*\\?", ""));
        assertThat(institution()).containsText("wolne miejsca: 0");

        goHome(child);
        assertThat(page.locator("#stay")).containsText("Dziecko nie jest teraz w pieczy zastępczej");
        assertThat(page.locator("#events")).containsText("powrót do rodziny");
        assertThat(page.locator("#events")).containsText("Dom Wędrowny");
        assertThat(page.locator(DUTIES)).containsText("Zawiadomienie powiatu i gminy o umieszczeniu");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        organiser.goTo(facility);
        assertThat(page.locator("#residents")).not().containsText("Lena");
    }

    /** Eight years old, so that an institution for older children needs a reason. */
    private static String aChildInAFamily(HttpVisitor worker) {
        String family = DemoCounty.registerFamily(worker, "Wędrowna").replaceFirst(".*\\?", "");
        String child = DemoCounty.registerChild(worker, "Lena", "Wędrowna", LocalDate.now().minusYears(8));
        worker.submit("/placement/place?" + child.replaceFirst(".*\\?", "") + "&" + family + "&from=" + daysAgo(200) + "&basis=COURT_ORDER", "place", Map.of(
                "court", "Sąd Rejonowy w Opolu", "reference", "III Nsm 482/26", "issuedOn", daysAgo(202), "since", daysAgo(200)));
        return child;
    }

    /** The day and the ground that were asked about need not be typed again; why it moves is proposed. */
    private void moveToTheInstitution() {
        page.locator("#where").click();
        organiser.field("where-from").fill(daysAgo(10));
        page.locator("#where button[type=submit]").click();
        page.locator("#elsewhere").click();
        assertThat(organiser.field("since")).hasValue(daysAgo(10));
        assertThat(organiser.field("previousEnds")).hasValue("TRANSFER_INSTITUTION");
        organiser.field("facility").selectOption(new SelectOption().setLabel(institution().innerText().strip()));
        organiser.field("court").fill("Sąd Rejonowy w Opolu");
        organiser.field("reference").fill("III Nsm 500/26");
        organiser.field("issuedOn").fill(daysAgo(12));
        organiser.field("place").click();
        assertThat(page.locator("main")).containsText("tylko wyjątkowo");
        organiser.meetsTheAccessibilityRules();
        organiser.field("why").fill("Szkoła i leczenie tylko na miejscu.");
        organiser.field("place").click();
        assertThat(page).hasURL(CHILD);
    }

    private Locator institution() {
        return page.locator("option:has-text('Dom Wędrowny')").first();
    }

    private void goHome(String child) {
        organiser.goTo(child);
        page.locator("#endStay").click();
        assertThat(page.locator("main")).containsText("zostają");
        organiser.field("reason").selectOption("RETURN_TO_FAMILY");
        organiser.field("end").click();
        assertThat(page).hasURL(CHILD);
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }
}
