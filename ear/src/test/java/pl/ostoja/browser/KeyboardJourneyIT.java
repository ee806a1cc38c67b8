package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** A child is found and placed without a mouse: every step is a key, and what has the focus is what comes next. */
class KeyboardJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final int FARTHEST = 250;

    private Page page;

    @Test
    void aChildIsFoundAndPlacedFromTheKeyboard() {
        var registrar = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        var child = DemoCounty.registerChild(registrar, "Klawia", "Turska");
        DemoCounty.registerFamily(registrar, "Klawiszowska");
        page = visitor(Screen.DESKTOP).page();
        signIn();
        openTheMenuOfTheAccount();

        page.keyboard().press("/");
        type("turska klawia");
        follow("/people/search");
        tabTo("main a[href*='" + child.substring(child.indexOf('=')) + "']");
        follow("/placement/details");
        tabTo("main a[href*='/placement/where']");
        follow("/placement/where");
        tabTo("main a[href*='/placement/place?']");
        follow("/placement/place");
        fillIn();
        follow("/placement/details");
        assertThat(page.locator("#stay")).containsText("III Nsm 77/26");
    }

    private void signIn() {
        page.navigate("/");
        tabTo("input[autocomplete=username]");
        type(DemoAccounts.ORGANISER);
        tabTo("input[autocomplete=current-password]");
        type(DemoAccounts.PASSWORD);
        press("Enter");
        assertThat(page.locator("#account")).isVisible();
    }

    private void openTheMenuOfTheAccount() {
        tabTo("#account summary");
        press("Enter");
        assertThat(page.locator("#signOut")).isVisible();
        press("Escape");
        assertThat(page.locator("#signOut")).not().isVisible();
        assertThat(page.locator("#account summary")).isFocused();
    }

    private void fillIn() {
        tabTo("[id='placeChild:court']");
        type("Sąd Rejonowy w Opolu");
        tabTo("[id='placeChild:reference']");
        type("III Nsm 77/26");
        tabTo("[id='placeChild:issuedOn']");
        type(LocalDate.now().format(POLISH));
        tabTo("[id='placeChild:place']");
    }

    /** As often as it takes; what cannot be reached so cannot be reached. */
    private void tabTo(String selector) {
        for (int i = 0; i < FARTHEST; i++) {
            press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        Assertions.fail("%s is not reached by the keyboard on %s", selector, page.url());
    }

    private void follow(String to) {
        press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*" + to + "\\?.*"));
        page.waitForLoadState();
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void type(String text) {
        page.keyboard().type(text);
    }
}
