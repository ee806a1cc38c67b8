package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** A foster family is evaluated and objects, silence upholds its objections, and two final negative evaluations lead to the court. */
@Tag("h2")
class EvaluationJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");

    private String family;
    private Visitor organiser;
    private Page page;

    @Test
    void objectionsAreUpheldBySilenceAndTwoNegativeEvaluationsLeadToTheCourt() {
        family = aFamilyWithAChild().replaceFirst(".*=", "");
        organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        page = organiser.page();

        evaluate(460);
        assertThat(page.locator("#course")).containsText("niedoręczona");
        deliver(455, "450");
        assertThat(page.locator("#course")).containsText("zastrzeżenia uwzględnione, ocena do powtórzenia");
        assertThat(page.locator("#motion")).hasCount(0);
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        assertThat(owed()).containsText("Ponowna ocena po uwzględnieniu zastrzeżeń");

        evaluate(400);
        deliver(398, "");
        assertThat(page.locator("#course")).containsText("ostateczna");
        assertThat(owed()).not().containsText("Ponowna ocena po uwzględnieniu zastrzeżeń");
        assertThat(owed()).containsText("Kolejna ocena po negatywnej");

        evaluate(230);
        deliver(228, "");
        assertThat(owed()).containsText("Wniosek do sądu po dwóch negatywnych ocenach");
        page.locator("#dutiesTable a[href*='/review/evaluations']").first().click();
        page.locator("main h3 a").first().click();
        field("sentOn").fill(daysAgo(210));
        field("send").click();
        assertThat(page.locator("#course")).containsText("Wniosek do sądu wysłano dnia");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        assertThat(owed()).not().containsText("Wniosek do sądu po dwóch negatywnych ocenach");
    }

    private static String aFamilyWithAChild() {
        var worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        var family = DemoCounty.registerFamily(worker, "Oceniana");
        var child = DemoCounty.registerChild(worker, "Iga", "Oceniana").replaceFirst(".*\\?", "");
        worker.submit("/placement/place?" + child + "&" + family.replaceFirst(".*\\?", "") + "&from=" + daysAgo(800) + "&basis=COURT_ORDER", "place", Map.of(
                "court", "Sąd Rejonowy w Opolu", "reference", "III Nsm 482/24", "issuedOn", daysAgo(802), "since", daysAgo(800)));
        return family;
    }

    private void evaluate(int daysAgo) {
        organiser.goTo("/review/new-evaluation?family=" + family);
        field("madeOn").fill(daysAgo(daysAgo));
        field("consulted").fill("koordynator");
        field("findings").fill("Rodzina nie współpracuje z koordynatorem.");
        page.locator("main input[value='NEGATIVE']").check();
        field("record").click();
        assertThat(page).hasURL(Pattern.compile(".*/review/evaluation\\?evaluation=.*"));
    }

    /** @param objected days ago on which objections came, empty without any */
    private void deliver(int daysAgo, String objected) {
        page.locator("main a[href*='/review/course']").first().click();
        field("deliveredOn").fill(daysAgo(daysAgo));
        if (!objected.isEmpty()) {
            field("objectedOn").fill(daysAgo(Integer.parseInt(objected)));
            field("receivedOn").fill(daysAgo(Integer.parseInt(objected)));
        }
        field("save").click();
        assertThat(page).hasURL(Pattern.compile(".*/review/evaluation\\?evaluation=.*"));
    }

    /** What is open about the family itself. */
    private Locator owed() {
        organiser.goTo("/fostering/details?family=" + family);
        return page.locator("#dutiesTable");
    }

    private Locator field(String id) {
        return page.locator("main [id$=':" + id + "'], main [id='" + id + "']").first();
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }
}
