package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session that is over costs nobody what they typed. */
class TimeoutJourneyIT extends Journey {
    private static final Pattern SIGN_IN = Pattern.compile(".*/access/sign-in\\?back=.*");

    @Test
    void whatWasTypedIsThereAfterSigningInAgain() {
        var head = signedIn(DemoAccounts.HEAD, Screen.DESKTOP);
        var page = head.page();
        head.goTo("/look/form");
        page.locator("[id='look:person_input']").pressSequentially("Fran");
        page.locator(".ui-autocomplete-item").click();
        page.waitForResponse(
                saved -> saved.url().contains("/drafts/look~") && saved.request().postData().contains("Rozmowa"),
                () -> page.locator("[id='look:note']").fill("Rozmowa z wychowawcą trwała godzinę."));
        assertThat(page.locator("[data-draft-state]")).not().isEmpty();

        // What the browser is left with when the time is over.
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-session"));
        page.locator("[id='look:mend']").click();

        assertThat(page).hasURL(SIGN_IN);
        head.meetsTheAccessibilityRules();
        page.locator("input[autocomplete=username]").fill(DemoAccounts.HEAD);
        page.locator("input[autocomplete=current-password]").fill(DemoAccounts.PASSWORD);
        page.locator("form:has(input[autocomplete=current-password]) [type=submit]").click();

        assertThat(page).hasURL(Pattern.compile(".*/look/form.*"));
        page.locator("[data-draft-restore]").click();
        assertThat(page.locator("[id='look:note']")).hasValue("Rozmowa z wychowawcą trwała godzinę.");
        assertThat(page.locator("[id='look:person_input']")).hasValue("Żak Franciszek");
        assertThat(page.locator("[id='look:person_hinput']")).hasValue("Żak|Żak Franciszek");
    }

    @Test
    void theOwnAccountShowsWhereOneIsSignedIn() {
        var head = signedIn(DemoAccounts.HEAD, Screen.DESKTOP);
        head.goTo("/access/account");

        assertThat(head.page().getByRole(AriaRole.TABLE).first()).containsText("ta sesja");
        head.meetsTheAccessibilityRules();
    }
}
