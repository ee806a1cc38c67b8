package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
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
        worker.submit("/placement/relative?child=" + sister, "add", Map.of(
                "kind", "MOTHER", "firstName", "Dobrosława", "lastName", "Rozdzielona", "noPeselReason", "NOT_KNOWN_TO_US", "born", "3.03.1991"));
        String younger = DemoCounty.registerChild(worker, "Ela", "Rozdzielona").replaceFirst(".*child=", "");
        Visitor organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        Page page = organiser.page();
        organiser.goTo("/placement/relative?child=" + younger);
        organiser.field("kind").selectOption("MOTHER");
        organiser.field("firstName").fill("Dobrosława");
        organiser.field("lastName").fill("Rozdzielona");
        organiser.field("noPeselReason").selectOption("NOT_KNOWN_TO_US");
        organiser.field("add").click();
        organiser.field("relativeLikely").selectOption(new SelectOption().setIndex(1));
        organiser.field("add").click();
        assertThat(page).hasURL(Pattern.compile(".*/placement/family\\?child=.*"));

        organiser.goTo("/offer/new?child=" + sister);
        page.locator("main input[type='checkbox'][value='" + younger + "']").check();
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

        organiser.field("splitReason").fill("Siostra zostaje bliżej swojej szkoły.");
        organiser.field("split").click();
        organiser.field("until").fill(today());
        organiser.field("reserve").click();
        assertThat(page.locator("main")).containsText("miejsce zarezerwowane");
        organiser.goTo("/offer/list?q=Ela%20Rozdzielona&state=OPEN");
        page.locator("#requests a[href*='/offer/details']").first().click();
        assertThat(page.locator("main")).containsText("Siostra zostaje bliżej swojej szkoły.");
        organiser.goTo("/");
        assertThat(page.locator("#searches")).containsText("Rezerwacja niedługo wygaśnie");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
    }

    private static String today() {
        return LocalDate.now().format(POLISH);
    }
}
