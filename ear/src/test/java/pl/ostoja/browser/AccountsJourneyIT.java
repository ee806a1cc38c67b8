package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new colleague: an account, papers, a role, the first sign-in. */
class AccountsJourneyIT extends Journey {

    @Test
    void aColleagueComesInWhenTheUndertakingIsSigned() {
        var installation = signedIn(DemoAccounts.INSTALLATION, Screen.DESKTOP);
        var page = installation.page();
        String login = "nowa" + System.nanoTime();
        installation.goTo("/access/new-account");
        page.locator("[id='create:login']").fill(login);
        page.locator("[id='create:name']").fill("Nowa Osoba");
        page.locator("[id='create:centre']").selectOption("Miejski Ośrodek Pomocy Rodzinie (pokaz)");
        installation.meetsTheAccessibilityRules();
        page.locator("[id='create:make']").click();
        String password = page.locator("#oneTimePassword").textContent();
        page.getByRole(AriaRole.MAIN).locator("a.button.primary").click();

        page.locator("[id='giveRoleForm:role']").selectOption("ORGANISER");
        page.locator("[id='giveRoleForm:since']").fill("2.1.2026");
        page.locator("[id='giveRoleForm:giveRole']").click();
        page.locator("[id='issueForm:number']").fill("7/2026");
        page.locator("[id='issueForm:scope']").fill("rodzinna piecza zastępcza");
        page.locator("[id='issueForm:issuedOn']").fill("2.1.2026");
        page.locator("[id='issueForm:issue']").click();
        assertThat(page.locator("#authorisations")).containsText("Brakuje podpisanego zobowiązania");
        installation.meetsTheAccessibilityRules().fitsTheScreen();
        assertThat(page.locator("#facts")).containsText("Miejski Ośrodek Pomocy Rodzinie (pokaz)");

        var colleague = visitor(Screen.DESKTOP);
        colleague.tryToSignIn(login, password);
        assertThat(colleague.page().getByRole(AriaRole.ALERT)).containsText("zobowiązania do zachowania poufności");

        page.locator("[id='undertakingForm:signedOn']").fill("3.1.2026");
        page.locator("[id='undertakingForm:undertaken']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='undertakingForm:note']").click();
        assertThat(page.locator("#undertakingForm")).hasCount(0);

        colleague.signIn(login, password);
        assertThat(colleague.page()).hasURL(Pattern.compile(".*/access/password"));
    }

    @Test
    void theInstallationListsTheAccountsOfOneCentre() {
        var installation = signedIn(DemoAccounts.INSTALLATION, Screen.DESKTOP);
        installation.goTo("/access/accounts");
        installation.page().locator("#filter-centre").selectOption("Miejski Ośrodek Pomocy Rodzinie (pokaz)");
        installation.page().locator("form:has(#filter-centre) [type=submit]").first().click();
        assertThat(installation.page().locator("table")).containsText("kierownik");
        assertThat(installation.page().locator("table")).not().containsText("cała instalacja");
        installation.meetsTheAccessibilityRules().fitsTheScreen();

        var centre = signedIn(DemoAccounts.ADMINISTRATOR, Screen.PHONE);
        centre.goTo("/access/accounts");
        assertThat(centre.page().locator("#filter-centre")).hasCount(0);
        centre.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @Test
    void onesKnownDevicesAreListedAndForgotten() {
        var organiser = signedIn(DemoAccounts.ORGANISER, Screen.PHONE);
        organiser.goTo("/access/account");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        var here = organiser.page().locator("[id='deviceTable'] tr:has-text('to urządzenie'), [id='deviceForm:deviceTable'] tr:has-text('to urządzenie')");
        assertThat(here).hasCount(1);

        here.locator("input[type=submit]").click();
        assertThat(organiser.page().getByRole(AriaRole.STATUS).first()).containsText("Zapomniano urządzenie");
        assertThat(here).hasCount(0);
    }
}
