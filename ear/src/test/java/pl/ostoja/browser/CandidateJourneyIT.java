package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** Somebody calls, qualifies step by step, becomes a foster family, and a first child is placed there; nothing is typed twice. */
@Tag("h2")
class CandidateJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final Pattern QUALIFICATION = Pattern.compile(".*/qualification/details\\?family=.*");
    private static final List<String> OF_THE_ADULT = List.of("MEDICAL", "PSYCHOLOGICAL", "SEX_OFFENDERS", "CONVICTIONS", "OBLIGATIONS");

    private Visitor organiser;
    private Page page;
    private String family;

    @Test
    void fromTheFirstCallToTheFirstChild() {
        organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        page = organiser.page();
        somebodyCalls();
        assertThat(state()).containsText("po pierwszym kontakcie");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();

        step("APPLICATION", 300, () -> field("form").selectOption("NON_PROFESSIONAL"));
        assertThat(page.locator("#lacks li")).hasCount(7);
        OF_THE_ADULT.forEach(kind -> check(kind, true));
        check("INCOME", false);
        check("HOUSING", false);
        assertThat(page.locator("#lacks")).hasCount(0);
        step("INITIAL_QUALIFICATION", 280, () -> page.locator("main input[type=radio][value='true']").check());
        assertThat(state()).containsText("wstępnie zakwalifikowana");
        step("TRAINING_REQUEST", 270, () -> {});
        step("TRAINING", 200, () -> {});
        step("TRAINING_COMPLETED", 100, () -> {});
        step("CERTIFICATE", 90, () -> {});
        assertThat(state()).containsText("z zaświadczeniem");

        page.locator("#admit").click();
        field("form").selectOption("NON_PROFESSIONAL");
        field("since").fill(daysAgo(80));
        field("admit").click();
        assertThat(page).hasURL(Pattern.compile(".*/fostering/details\\?family=" + family));
        assertThat(page.locator("main")).containsText("czynna");
        sayThatTheyTakeAChild();
        placeAChild();
        organiser.goTo("/qualification/details?family=" + family);
        assertThat(state()).containsText("dokumenty ważne");
        assertThat(page.locator("#chronology")).containsText("ustanowienie rodziną zastępczą");
    }

    private void somebodyCalls() {
        organiser.goTo("/qualification/register?q=Wytrwa%C5%82a");
        page.locator("#new").click();
        field("askedOn").fill(daysAgo(320));
        field("form").selectOption("NON_PROFESSIONAL");
        field("firstName").fill("Teresa");
        field("lastName").fill("Wytrwała");
        field("noPeselReason").selectOption("NOT_KNOWN_TO_US");
        field("born").fill("9.04.1984");
        field("sex").selectOption("FEMALE");
        field("label").fill("Wytrwała");
        field("house").fill("7");
        field("postalCode").fill("45-001");
        field("place").fill("Opole");
        field("register").click();
        assertThat(page).hasURL(QUALIFICATION);
        family = page.url().replaceFirst(".*=", "");
    }

    private void step(String kind, int daysAgo, Runnable more) {
        page.locator("#nextSteps a[href$='kind=" + kind + "']").first().click();
        field("takenOn").fill(daysAgo(daysAgo));
        more.run();
        field("record").click();
        assertThat(page).hasURL(QUALIFICATION);
    }

    private void check(String kind, boolean ofTheAdult) {
        page.locator("#newCheck").click();
        field("kind").selectOption(kind);
        if (ofTheAdult) {
            field("person").selectOption(new SelectOption().setIndex(1));
        }
        field("issuedOn").fill(daysAgo(290));
        field("record").click();
        assertThat(page).hasURL(QUALIFICATION);
    }

    private void sayThatTheyTakeAChild() {
        organiser.goTo("/fostering/edit?family=" + family);
        field("ready").check();
        field("save").click();
        assertThat(page).hasURL(Pattern.compile(".*/fostering/details\\?family=" + family));
    }

    private void placeAChild() {
        HttpVisitor worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        String child = DemoCounty.registerChild(worker, "Iga", "Pierwsza").replaceFirst(".*\\?", "");
        organiser.goTo("/placement/place?" + child + "&family=" + family + "&from=" + daysAgo(30) + "&basis=COURT_ORDER");
        field("court").fill("Sąd Rejonowy w Opolu");
        field("reference").fill("III Nsm 482/26");
        field("issuedOn").fill(daysAgo(32));
        field("since").fill(daysAgo(30));
        field("place").click();
        assertThat(page).hasURL(Pattern.compile(".*/placement/details\\?child=.*"));
        assertThat(page.locator("main")).containsText("Wytrwała");
    }

    private Locator state() {
        return page.locator("#state");
    }

    private Locator field(String id) {
        return page.locator("main [id$=':" + id + "'], main [id='" + id + "']").first();
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }
}
