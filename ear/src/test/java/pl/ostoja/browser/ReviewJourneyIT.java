package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** A review from invitation to closing: whom the act calls is on the list, letters go out, it is written down who came and what was found, and why it is late. */
@Tag("h2")
class ReviewJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");

    private Visitor organiser;
    private Page page;

    @Test
    void aReviewIsCalledHeldLateClosedAndChangesThePlan() {
        String child = aChildInCare();
        organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        page = organiser.page();

        callAMeeting(child);
        leaveOut("asystent rodziny");
        sendAllInvitations();
        close();

        assertThat(page.locator("main")).containsText("po terminie");
        assertThat(page.locator("main")).containsText("Następna ocena");
        assertThat(page.locator("#invitedTable")).containsText("udział w posiedzeniu");
        assertThat(page.locator("#invitedTable")).containsText("Rodzina nie ma asystenta.");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        page.locator("main a[href*='/plan/new']").click();
        assertThat(page).hasURL(Pattern.compile(".*/plan/new\\?child=.*"));
    }

    /** For 200 days, so that the first review is late. */
    private static String aChildInCare() {
        var worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        var family = DemoCounty.registerFamily(worker, "Zapraszana");
        var child = DemoCounty.registerChild(worker, "Iga", "Zapraszana").replaceFirst(".*\\?", "");
        worker.submit("/placement/place?" + child + "&" + family.replaceFirst(".*\\?", "") + "&from=" + daysAgo(200) + "&basis=COURT_ORDER", "place", Map.of(
                "court", "Sąd Rejonowy w Opolu", "reference", "III Nsm 482/26", "issuedOn", daysAgo(202), "since", daysAgo(200)));
        return child;
    }

    private void callAMeeting(String child) {
        organiser.goTo("/review/list?" + child);
        page.locator("main a[href*='/review/plan']").click();
        field("meetsOn").fill(daysAgo(-1));
        field("meetsAt").fill("10:00");
        field("place").fill("siedziba ośrodka");
        field("plan").click();
        assertThat(page).hasURL(Pattern.compile(".*/review/meeting\\?meeting=.*"));
        assertThat(page.locator("#invitedTable")).containsText("koordynator rodzinnej pieczy zastępczej");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
    }

    private void leaveOut(String role) {
        page.locator("main details:has([id$=':leftOut']) summary").click();
        field("leftOut").selectOption(role);
        field("leftOutReason").fill("Rodzina nie ma asystenta.");
        field("leaveOut").click();
        assertThat(page.locator("#invitedTable")).containsText("bez zaproszenia");
    }

    private void sendAllInvitations() {
        for (Locator box : page.locator("main input[type='checkbox'][name$=':chosen']").all()) {
            box.check();
        }
        field("channel").selectOption("POST");
        field("send").click();
        assertThat(page.locator("#invitedTable")).not().containsText("do wysłania");
        assertThat(page.locator("main a[href*='/review/letter']")).hasCount(5);
    }

    private void close() {
        page.locator("main a[href*='/review/close']").click();
        field("heldOn").fill(daysAgo(0));
        for (Locator attendance : page.locator("main select[name$=':attendance']").all()) {
            attendance.selectOption("CAME");
        }
        page.locator("main [name$=':childHeard'][value='YES']").check();
        for (String point : List.of("familySituation", "workMethods", "planChanges", "healthAndNeeds", "furtherStay", "specialFacility", "conclusions")) {
            field(point).fill("Omówiono na posiedzeniu.");
        }
        field("outcome").selectOption("STAY_JUSTIFIED");
        field("close").click();
        assertThat(page.locator("main")).containsText("Napisz dlaczego");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
        field("lateReason").fill("choroba koordynatora");
        field("close").click();
        assertThat(page).hasURL(Pattern.compile(".*/review/details\\?review=.*"));
    }

    private Locator field(String id) {
        return page.locator("main [id$=':" + id + "'], main [id='" + id + "']").first();
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }
}
