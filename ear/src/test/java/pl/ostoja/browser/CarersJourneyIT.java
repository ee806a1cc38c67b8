package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A marriage of foster parents ends, and later there is another one. */
class CarersJourneyIT extends Journey {

    @Test
    void aCarerLeavesAndAnotherJoins() {
        var organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        var page = organiser.page();
        organiser.goTo("/fostering/list?q=scy");
        page.locator("table tbody tr a").first().click();
        assertThat(page.locator("#carers a:has-text('Zakończ opiekę')")).hasCount(2);
        assertThat(page.locator("#addCarer")).hasCount(0);

        page.locator("#carers a:has-text('Zakończ opiekę')").last().click();
        field(page.locator("#endCarer"), "lastDay").fill("2.11.2026");
        page.locator("input[value=DIVORCED]").check();
        field(page.locator("#endCarer"), "note").fill("Wyrok rozwodowy z 2 listopada");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        page.locator("[id='endCarer:end']").click();
        assertThat(page.locator("#carers")).containsText("rozwód lub separacja");

        page.locator("#addCarer").click();
        field(page.locator("#addCarer"), "firstName").fill("Ewa");
        field(page.locator("#addCarer"), "lastName").fill("Nowa");
        field(page.locator("#addCarer"), "noPeselReason").selectOption(new SelectOption().setIndex(1));
        field(page.locator("#addCarer"), "born").fill("3.4.1980");
        field(page.locator("#addCarer"), "sex").selectOption("FEMALE");
        page.locator("[id='addCarer:add']").click();
        assertThat(field(page.locator("#addCarer"), "spouses_error")).containsText("małż");
        field(page.locator("#addCarer"), "spouses").check();
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        page.locator("[id='addCarer:add']").click();
        assertThat(page.locator("#carers")).containsText("Ewa Nowa");
    }

    private static Locator field(Locator form, String name) {
        return form.locator("[id$=':" + name + "']");
    }
}
