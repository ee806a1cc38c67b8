package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first story: a child is registered, placed, reviewed and goes home, and what is owed follows each time. */
@Tag("h2")
class PlaceChildJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final Pattern CHILD = Pattern.compile(".*/placement/details\\?child=.*");
    private static final int RELOADS = 200;

    private Visitor organiser;
    private Page page;

    @Test
    void aChildIsPlacedReviewedAndGoesHome() {
        organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        page = organiser.page();
        registerAChild();
        placeItWhereItCanLive();
        assertThat(duties()).containsText("Ocena sytuacji dziecka");
        assertThat(duties()).containsText("art. 131 ust. 1 UWR");
        assertThat(duties()).containsText("Informacja do sądu");
        assertThat(duties()).containsText("Zawiadomienie powiatu i gminy");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        String child = page.url();

        recordAReview(child);
        page.navigate(child);
        assertThat(duties()).containsText("Ostatnia ocena odbyła się " + LocalDate.now().format(DateTimeFormatter.ofPattern("d.MM.yyyy")));

        endTheStay();
        assertThat(page.locator("main")).containsText("Dziecko nie jest teraz w pieczy zastępczej");
        organiser.meetsTheAccessibilityRules();
    }

    private void registerAChild() {
        organiser.goTo("/placement/register?q=Genowefa%20Podr%C3%B3%C5%BCna");
        page.locator("#new").click();
        field("firstName").fill("Genowefa");
        field("lastName").fill("Podróżna");
        field("noPeselReason").selectOption("IDENTITY_UNKNOWN");
        field("born").fill("9.04.2016");
        field("sex").selectOption("FEMALE");
        field("register").click();
        assertThat(page).hasURL(CHILD);
    }

    private void placeItWhereItCanLive() {
        page.locator("main a[href*='/placement/where']").first().click();
        Locator place = page.locator("main a[href*='/placement/place?']").first();
        // The demonstration county fills behind the first page.
        for (int i = 0; i < RELOADS && !place.isVisible(); i++) {
            page.reload();
        }
        place.click();
        field("court").fill("Sąd Rejonowy w Opolu");
        field("reference").fill("III Nsm 482/26");
        field("issuedOn").fill(daysAgo(42));
        field("since").fill(daysAgo(40));
        field("place").click();
        assertThat(page).hasURL(CHILD);
    }

    private void recordAReview(String child) {
        page.navigate(child.replace("/placement/details", "/review/new"));
        field("present").fill("rodzina zastępcza, psycholog, koordynator");
        page.locator("[name$=':childHeard'][value='YES'], [name='childHeard'][value='YES']").check();
        for (String point : List.of("familySituation", "workMethods", "planChanges", "healthAndNeeds", "furtherStay", "specialFacility")) {
            field(point).fill("Bez zmian.");
        }
        field("outcome").selectOption("STAY_JUSTIFIED");
        field("conclusions").fill("Dziecko czuje się dobrze.");
        field("record").click();
        assertThat(page).hasURL(Pattern.compile(".*/review/details\\?review=.*"));
        organiser.meetsTheAccessibilityRules();
    }

    private void endTheStay() {
        page.locator("main a[href*='/placement/end']").first().click();
        field("reason").selectOption("RETURN_TO_FAMILY");
        field("end").click();
        assertThat(page).hasURL(CHILD);
    }

    private Locator duties() {
        return page.locator("main");
    }

    /** A field of the one form of the page; Faces puts the form's name before the field's. */
    private Locator field(String id) {
        return page.locator("main [id$=':" + id + "'], main [id='" + id + "']").first();
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }
}
