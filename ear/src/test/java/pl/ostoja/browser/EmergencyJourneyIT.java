package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** A child is taken away at night and brought to an emergency family: the clock runs in hours, the court is told from a phone, and what was owed is done. */
@Tag("h2")
class EmergencyJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");
    private static final Pattern CHILD = Pattern.compile(".*/placement/details\\?child=.*");
    private static final String DUTIES = "#dutiesTable";
    private static final LocalDate NIGHT = LocalDate.now(POLAND).minusDays(1);

    private Visitor organiser;
    private Page page;

    @Test
    void aChildBroughtAtNightIsKnownToTheCourtWithin24Hours() {
        HttpVisitor worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        String family = DemoCounty.registerFamily(worker, "Nocna", form -> form.fill("forms", "PROFESSIONAL").fill("kind", "EMERGENCY")).replaceFirst(".*=", "");
        organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        page = organiser.page();
        registerAChild();
        String child = page.url();
        placeItAtNight(family);

        assertThat(page.locator(DUTIES)).containsText("art. 58 ust. 3 UWR");
        assertThat(page.locator(DUTIES)).containsText("art. 12a ust. 5 UPPD");
        assertThat(page.locator(DUTIES)).containsText(aDayLater());
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        organiser.goTo("/fostering/details?family=" + family);
        assertThat(page.locator("main")).containsText("Jagoda");

        tellTheCourtFromAPhone(child);

        organiser.goTo(child);
        assertThat(page.locator(DUTIES)).not().containsText("art. 12a ust. 5 UPPD");
        assertThat(page.locator(DUTIES)).not().containsText("art. 58 ust. 3 UWR");
        assertThat(page.locator(DUTIES)).containsText("Zawiadomienie powiatu i gminy o umieszczeniu");
        assertThat(page.locator("#events")).containsText("Wysłano");
        page.locator("#duties summary:has-text('Zrobione')").click();
        assertThat(page.locator("#pastDutiesTable")).containsText("Powiadomienie sądu o odebraniu dziecka");
    }

    private void registerAChild() {
        organiser.goTo("/placement/register?q=Jagoda%20Nocna");
        page.locator("#new").click();
        organiser.field("noPeselReason").selectOption("IDENTITY_UNKNOWN");
        organiser.field("born").fill("9.04.2019");
        organiser.field("sex").selectOption("FEMALE");
        organiser.field("register").click();
        assertThat(page).hasURL(CHILD);
    }

    /** The county has other emergency families, too: the address that leads to one of them leads to this one. */
    private void placeItAtNight(String family) {
        page.locator("#where").click();
        organiser.field("where-basis").selectOption("ART_12A");
        organiser.field("where-from").fill(NIGHT.format(POLISH));
        page.locator("#where button[type=submit]").click();
        String first = page.locator("#answers a[href*='/placement/place?']").first().getAttribute("href");
        organiser.goTo(first.replaceFirst("family=[0-9a-f-]+", "family=" + family));
        assertThat(organiser.field("basis")).hasValue("ART_12A");
        assertThat(organiser.field("since")).hasValue(NIGHT.format(POLISH));
        organiser.field("admittedAt").fill("23:40");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        organiser.field("place").click();
        assertThat(page).hasURL(CHILD);
    }

    private void tellTheCourtFromAPhone(String child) {
        Visitor onTheWay = signedIn(DemoAccounts.ORGANISER, Screen.NARROW_PHONE);
        onTheWay.goTo(child);
        onTheWay.fitsTheScreen();
        for (String notice : new String[] {"ART_12A", "EMERGENCY_ADMISSION"}) {
            onTheWay.page().locator(DUTIES + " a[href$='kind=" + notice + "']").click();
            assertThat(onTheWay.field("kind")).hasValue(notice);
            onTheWay.field("sentOn").fill(NIGHT.format(POLISH));
            onTheWay.field("sentAt").fill("23:55");
            onTheWay.field("channel").selectOption("E_DELIVERY");
            onTheWay.field("recipients").fill("Sąd Rejonowy w Opolu");
            onTheWay.meetsTheAccessibilityRules().fitsTheScreen();
            onTheWay.field("record").click();
            assertThat(onTheWay.page()).hasURL(CHILD);
        }
    }

    /** 24 hours that elapse, also where the clocks are changed. */
    private static String aDayLater() {
        ZonedDateTime until = NIGHT.atTime(23, 40).atZone(POLAND).plusHours(24);
        return until.format(DateTimeFormatter.ofPattern("d.MM.yyyy, H:mm"));
    }
}
