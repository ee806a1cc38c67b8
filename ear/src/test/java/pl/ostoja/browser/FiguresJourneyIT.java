package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The head looks at the work of the centre, follows a number to its list, and says how long people work. */
class FiguresJourneyIT extends Journey {

    @Test
    void theHeadFollowsANumberToItsList() {
        var head = signedIn(DemoAccounts.HEAD, Screen.DESKTOP);
        Page page = head.page();
        page.locator("#navigation a[href$='/reporting/centre']").click();
        head.meetsTheAccessibilityRules().fitsTheScreen();

        Locator overdue = page.locator("#by-WORKER ~ table td[data-label='Po terminie'] a").first();
        String number = overdue.textContent();
        overdue.click();

        assertThat(page).hasURL(Pattern.compile(".*/reporting/duties\\?.*due=OVERDUE.*"));
        assertThat(page.locator("main > .head .muted")).hasText(number);
        head.meetsTheAccessibilityRules();
    }

    @Test
    void theHeadSeesWhatPeopleCanDoOnAPhone() {
        var head = signedIn(DemoAccounts.HEAD, Screen.PHONE);
        Page page = head.page();
        head.goTo("/reporting/weeks");
        assertThat(page.locator("#weeks tbody tr")).hasCount(8);
        head.meetsTheAccessibilityRules().fitsTheScreen();

        page.locator("#workingTime").click();
        page.locator("[id='time:account']").selectOption("Kinga Koordynator");
        page.locator("[id='time:hours']").fill("37,5");
        page.locator("[id='time:since']").fill("1.01.2020");
        page.locator("[id='time:record']").click();
        assertThat(page.locator("#people tr:has-text('Kinga Koordynator')")).containsText("37,5");
        head.meetsTheAccessibilityRules().fitsTheScreen();
    }
}
