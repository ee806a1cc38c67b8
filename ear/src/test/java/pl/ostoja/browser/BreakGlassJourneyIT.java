package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.TestServer;
import pl.ostoja.site.DemoCounty;

/** In an emergency one record is opened, for a reason and a time; the head learns of it and judges it. */
class BreakGlassJourneyIT extends Journey {
    private static final String REASON = "Policja pyta w nocy, dokąd odwieźć dziecko.";

    @Test
    void aRecordOutOfReachIsOpenedForATimeAndTheHeadReviewsIt() {
        var organiser = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        var child = DemoCounty.registerChild(organiser, "Jagna", "Nocna");
        var file = DemoCounty.fileNumber(organiser.get(child).body());
        var assistant = signedIn(DemoAccounts.ASSISTANT, Screen.PHONE).expectsTrouble(trouble -> trouble.contains("404"));
        var page = assistant.page();
        Assertions.assertThat(assistant.goTo(child).status()).isEqualTo(404);

        assistant.goTo("/access/emergency");
        page.locator("[id='emergency:term']").fill(file);
        page.locator("[id='emergency:reason']").fill("bo tak");
        page.locator("[id='emergency:hours']").fill("99");
        page.locator("[id='emergency:open']").click();
        assertThat(page.locator("#messages").getByRole(AriaRole.ALERT)).isVisible();
        page.locator("[id='emergency:reason']").fill(REASON);
        page.locator("[id='emergency:open']").click();
        assertThat(page.locator("#messages").getByRole(AriaRole.ALERT)).isVisible();
        page.locator("[id='emergency:hours']").fill("2");
        page.locator("[id='emergency:open']").click();

        assertThat(page).hasURL(TestServer.address() + child);
        assertThat(page.locator(".banner")).containsText("Nocna");
        assistant.meetsTheAccessibilityRules().fitsTheScreen();
        headReviews();

        page.locator(".banner a").click();
        page.locator("[id$=':end']").click();
        assertThat(page.locator(".banner")).hasCount(0);
        Assertions.assertThat(assistant.goTo(child).status()).isEqualTo(404);
    }

    private void headReviews() {
        var head = signedIn(DemoAccounts.HEAD, Screen.DESKTOP);
        var page = head.page();
        head.goTo("/access/notices");
        assertThat(page.locator("main")).containsText("Anna Asystent");
        head.goTo("/access/emergencies");
        page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Anna Asystent")).first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("main")).containsText(REASON);
        page.locator("[id='review:verdict'] input").first().check();
        page.locator("[id='review:note']").fill("Słusznie.");
        page.locator("[id='review:reviewUse']").click();
        head.goTo("/access/emergencies");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Anna Asystent")).first()).not().containsText("do oceny");
    }
}
