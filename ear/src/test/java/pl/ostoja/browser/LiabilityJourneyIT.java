package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** Another county is to pay for a child, says it is not its own, and is right: who pays is decided anew, and the agreement is owed by somebody else. */
@Tag("h2")
class LiabilityJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");

    private String child;
    private Visitor finance;
    private Page page;

    @Test
    void aDisputedLiability() {
        child = aPlacedChild();
        finance = signedIn(DemoAccounts.FINANCE, Screen.DESKTOP);
        page = finance.page();

        costs();
        assertThat(page.locator("main")).containsText("Nie ustalono, kto płaci za pieczę od " + daysAgo(100));
        page.locator("main a[href*='/settlement/decide']").click();
        assertThat(page.locator("#proposal")).containsText("Nie zapisano też zameldowania na pobyt stały");
        decide("Ozim", 95);
        assertThat(page.locator("#outcome")).containsText("art. 191 ust. 1 UWR");
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        press("record");
        assertThat(page.locator("#payersTable")).containsText("1609");
        assertThat(owed()).containsText("Porozumienie z powiatem, który płaci");

        page.locator("#dutiesTable a[href*='/settlement/agreement'], main a[href*='/settlement/agreement']").first().click();
        field("concludedOn").fill(daysAgo(80));
        field("number").fill("POR.7.2026");
        press("record");
        assertThat(page.locator("#agreementTable")).containsText("POR.7.2026");

        page.locator("#payersTable a[href*='/settlement/dispute']").first().click();
        field("raisedOn").fill(daysAgo(70));
        field("reference").fill("I OW 12/26");
        field("endedOn").fill(daysAgo(5));
        field("outcome").selectOption("SOMEBODY_ELSE_PAYS");
        field("reason").fill("Postanowienie NSA");
        press("correct");
        assertThat(page.locator("[id$=':effectFrom_error']")).containsText("od którego dnia płaci kto inny");
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        field("effectFrom").fill(daysAgo(60));
        press("correct");
        assertThat(page.locator("#payersTable")).containsText("płaci kto inny");
        assertThat(page.locator("main")).containsText("Nie ustalono, kto płaci za pieczę od " + daysAgo(60));

        page.locator("main a[href*='/settlement/decide']").click();
        assertThat(page.locator("#proposal")).containsText("Spór rozstrzygnięto tak, że od " + daysAgo(60));
        decide("Opol", 4);
        press("record");
        assertThat(page.locator("main")).not().containsText("Nie ustalono, kto płaci za pieczę");
        finance.meetsTheAccessibilityRules().fitsTheScreen();
    }

    private static String aPlacedChild() {
        var worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        var family = DemoCounty.registerFamily(worker, "Sporna");
        var child = DemoCounty.registerChild(worker, "Iga", "Sporna").replaceFirst(".*\\?", "");
        worker.submit("/placement/place?" + child + "&" + family.replaceFirst(".*\\?", "") + "&from=" + daysAgo(100) + "&basis=COURT_ORDER", "place", Map.of(
                "court", "Sąd Rejonowy w Opolu", "reference", "III Nsm 482/26", "issuedOn", daysAgo(102), "since", daysAgo(100)));
        return child.replaceFirst(".*=", "");
    }

    private void decide(String residence, int decided) {
        page.locator("[id$=':residence_input']").pressSequentially(residence);
        page.locator(".ui-autocomplete-item").first().click();
        field("decidedOn").fill(daysAgo(decided));
        field("evidence").fill("zaświadczenie o zamieszkaniu");
        press("consider");
    }

    private void costs() {
        finance.goTo("/settlement/costs?child=" + child);
    }

    private Locator owed() {
        finance.goTo("/placement/details?child=" + child);
        return page.locator("main");
    }

    private void press(String id) {
        field(id).click();
    }

    private Locator field(String id) {
        return page.locator("main [id$=':" + id + "']").first();
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }
}
