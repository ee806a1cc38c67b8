package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Whoever begins a second child before sending the first finds both again. */
class DraftsJourneyIT extends Journey {
    @Test
    void noDraftOfANewRecordIsLost() {
        var organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        Page page = organiser.page();
        begin(organiser, "Pierwsza");
        begin(organiser, "Druga");

        organiser.goTo("/placement/new");
        Locator restore = page.locator("[data-draft-restore]");
        assertThat(restore).hasCount(2);
        organiser.meetsTheAccessibilityRules();
        restore.last().click();
        assertThat(organiser.field("lastName")).hasValue("Pierwsza");
        assertThat(restore).hasCount(1);
        change(organiser, "Pierwsza-Nowa");

        organiser.goTo("/placement/new");
        // What was restored goes on in its own draft.
        assertThat(restore).hasCount(2);
        restore.first().click();
        assertThat(organiser.field("lastName")).hasValue("Pierwsza-Nowa");

        organiser.goTo("/placement/new");
        for (int left = 1; left >= 0; left--) {
            page.locator("[data-draft-drop]").first().click();
            assertThat(restore).hasCount(left);
        }
        organiser.goTo("/placement/new");
        page.waitForResponse(answer -> answer.url().contains("/drafts?form=new-child"), page::reload);
        assertThat(restore).hasCount(0);
    }

    private static void begin(Visitor organiser, String name) {
        organiser.goTo("/placement/new");
        change(organiser, name);
    }

    private static void change(Visitor organiser, String name) {
        organiser.page().waitForResponse(
                saved -> saved.url().contains("/drafts/new-child~") && saved.request().postData() != null && saved.request().postData().contains(name), () -> organiser.field("lastName").fill(name));
    }
}
