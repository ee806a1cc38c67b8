package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** A mother who is in the register already is not written down a second time unless somebody says so, and her children are brother and sister at once. */
@Tag("h2")
class SameMotherJourneyIT extends Journey {
    private static final String MISSPELT = "Bogumila";

    @Test
    void theMotherOfTheSecondChildIsTheOneOfTheFirst() {
        HttpVisitor worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        String first = DemoCounty.registerChild(worker, "Jaś", "Podwójny").replaceFirst(".*\\?", "");
        worker.submit("/placement/relative?" + first, "add", Map.of(
                "kind", "MOTHER", "firstName", "Bogumiła", "lastName", "Podwójna", "noPeselReason", "NOT_KNOWN_TO_US", "born", "3.03.1991"));
        String second = DemoCounty.registerChild(worker, "Małgosia", "Podwójna").replaceFirst(".*\\?", "");

        Visitor organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        Page page = organiser.page();
        organiser.goTo("/placement/relative?" + second);
        organiser.field("kind").selectOption("MOTHER");
        organiser.field("firstName").fill(MISSPELT);
        organiser.field("lastName").fill("Podwójna");
        organiser.field("noPeselReason").selectOption("NOT_KNOWN_TO_US");
        organiser.field("add").click();

        assertThat(organiser.field("relativeLikely")).containsText("Bogumiła Podwójna");
        assertThat(organiser.field("relativeLikely")).containsText("matka: Jaś Podwójny");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        organiser.field("relativeLikely").selectOption(new SelectOption().setIndex(1));
        organiser.field("add").click();
        assertThat(page).hasURL(Pattern.compile(".*/placement/family\\?child=.*"));
        assertThat(page.locator("main")).containsText("Bogumiła Podwójna");
        assertThat(page.locator("body")).containsText("Jaś Podwójny");
    }
}
