package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** A family takes one of two: why no place can be kept is said on the page, and how to go on. */
@Tag("h2")
class SiblingsApartJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");

    @Test
    void whomTheFamilyDoesNotTakeIsLookedForApart() {
        HttpVisitor worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        String family = DemoCounty.registerFamily(worker, "Ciasna").replaceFirst(".*\\?", "");
        String sister = DemoCounty.registerChild(worker, "Ala", "Rozdzielona").replaceFirst(".*child=", "");
        String brother = HttpVisitor.leadsTo(worker.send("/placement/new?q=Jan", "register", form -> form
                        .fill("firstName", "Jan")
                        .fill("lastName", "Rozdzielony")
                        .fill("noPeselReason", "IDENTITY_UNKNOWN")
                        .fill("born", "9.04.2015")
                        .fill("sex", "MALE")
                        .fill("sibling_hinput", sister)))
                .replaceFirst(".*child=", "");
        Visitor organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        Page page = organiser.page();

        organiser.goTo("/offer/new?child=" + sister);
        page.locator("main input[type='checkbox'][value='" + brother + "']").check();
        organiser.field("neededOn").fill(today());
        organiser.field("urgency").selectOption("SOON");
        organiser.field("open").click();
        assertThat(page).hasURL(Pattern.compile(".*/offer/details\\?request=.*"));
        organiser.goTo("/offer/make?" + page.url().replaceFirst(".*\\?", "") + "&" + family);
        organiser.field("why").fill("Najbliżej szkoły.");
        organiser.field("answerBy").fill(today());
        organiser.field("make").click();
        assertThat(page).hasURL(Pattern.compile(".*/offer/answer\\?offer=.*"));

        organiser.field("answer").selectOption("PARTLY");
        page.locator("main input[type='checkbox'][value='" + sister + "']").check();
        organiser.field("answerReason").fill("Jedno miejsce.");
        organiser.field("answerIt").click();
        assertThat(page.locator("main")).containsText("zgoda na część dzieci");
        assertThat(page.locator("main")).containsText("całego rodzeństwa z wniosku albo dla nikogo");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();

        organiser.field("splitReason").fill("Brat zostaje bliżej swojej szkoły.");
        organiser.field("split").click();
        organiser.field("until").fill(today());
        organiser.field("reserve").click();
        assertThat(page.locator("main")).containsText("miejsce zarezerwowane");
        organiser.goTo("/offer/list?q=Rozdzielony&state=OPEN");
        page.locator("#requests a[href*='/offer/details']").first().click();
        assertThat(page.locator("main")).containsText("Brat zostaje bliżej swojej szkoły.");
        organiser.goTo("/");
        assertThat(page.locator("#searches")).containsText("Rezerwacja niedługo wygaśnie");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
    }

    private static String today() {
        return LocalDate.now().format(POLISH);
    }
}
