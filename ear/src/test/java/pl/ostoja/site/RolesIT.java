package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** The first story as those who see less: in lists, numbers, search and by address. */
@ApplicationTest
class RolesIT {
    private static final Pattern TOTAL = Pattern.compile("<h1>[^<]*</h1><span class=\"muted\">(\\d+)</span>");
    private static final Pattern OVERDUE = Pattern.compile("/reporting/duties\\?due=OVERDUE\"><strong>(\\d+)</strong>");

    private static Records given;
    private static Records far;
    private static List<Integer> coordinatorBefore;
    private static List<Integer> coordinatorAfter;

    /** One family and child are given to the coordinator and the assistant, the others to nobody. */
    @BeforeAll
    static void register() {
        var organiser = signedIn(DemoAccounts.ORGANISER);
        var coordinator = signedIn(DemoAccounts.COORDINATOR);
        given = Records.madeBy(organiser, "Zyczliwa");
        given.payersAreTold(organiser);
        DemoCounty.assign(organiser, given.child(), "Anna Asystent");
        DemoCounty.coordinate(organiser, given.family(), "Karol Koordynator");
        coordinatorBefore = numbers(coordinator);
        far = Records.madeBy(organiser, "Nieznana");
        coordinatorAfter = numbers(coordinator);
    }

    @Test
    void theCoordinatorSeesTheOwnFamiliesAndTheirChildren() {
        var coordinator = signedIn(DemoAccounts.COORDINATOR);

        assertThat(coordinator.get(given.child()).statusCode()).isEqualTo(200);
        assertThat(coordinator.get(given.family()).statusCode()).isEqualTo(200);
        assertThat(coordinator.get(far.child()).statusCode()).isEqualTo(404);
        assertThat(coordinator.get(far.family()).statusCode()).isEqualTo(404);
        for (var list : List.of("/placement/list?q=", "/fostering/list?q=Zagroda", "/people/search?q=", "/reporting/duties?q=")) {
            assertThat(coordinator.get(list + given.lastName()).body()).as(list).contains(given.lastName() + "<").contains("details?");
            assertThat(coordinator.get(list + far.lastName()).body()).as(list).doesNotContain(far.childId(), far.familyId());
        }
        assertThat(coordinatorAfter).as("numbers before and after something out of reach").isEqualTo(coordinatorBefore);
    }

    @Test
    void theAssistantSeesTheChildButNotWhereTheFosterFamilyLives() {
        var assistant = signedIn(DemoAccounts.ASSISTANT);
        var page = assistant.get(given.child());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(given.lastName()).doesNotContain("/fostering/", "45-001");
        assertThat(assistant.get("/placement/family?child=" + given.childId()).body()).doesNotContain("45-001");
        assertThat(assistant.get("/placement/stays?child=" + given.childId()).body()).doesNotContain("/fostering/", "45-001");
        assertThat(assistant.get(far.child()).statusCode()).isEqualTo(404);
        for (var list : List.of("/placement/list?q=", "/reporting/duties?q=", "/people/search?q=")) {
            assertThat(assistant.get(list + given.lastName()).body()).as(list).contains(given.childId());
            assertThat(assistant.get(list + far.lastName()).body()).as(list).doesNotContain(far.childId());
        }
        assertThat(assistant.get(given.family()).statusCode()).isEqualTo(403);
        assertThat(assistant.get("/authority/list?child=" + given.childId()).statusCode()).isEqualTo(200);
        assertThat(assistant.get("/contact/list?child=" + given.childId()).statusCode()).isEqualTo(200);
        assertThat(assistant.get("/court/list?child=" + given.childId()).statusCode()).isEqualTo(403);
    }

    @Test
    void theCourtLiaisonSeesWhatConcernsCourts() {
        var liaison = signedIn(DemoAccounts.COURT_LIAISON);

        assertThat(liaison.get("/court/list?child=" + far.childId()).statusCode()).isEqualTo(200);
        assertThat(liaison.get("/review/list?child=" + far.childId()).statusCode()).isEqualTo(403);
        assertThat(liaison.get(far.family()).statusCode()).isEqualTo(403);
        assertThat(liaison.get("/court/families").statusCode()).isEqualTo(200);
        assertThat(liaison.get(far.assisted()).statusCode()).isEqualTo(403);
        assertThat(liaison.get(far.assisted().replace("/assistance/details", "/court/family")).statusCode()).as("no court deals with it").isEqualTo(404);
        assertThat(total(liaison, "/reporting/duties?category=COURT")).isPositive();
        for (var category : List.of("REVIEW", "STAY", "LEAVING_CARE", "FOSTER_FAMILY")) {
            assertThat(total(liaison, "/reporting/duties?category=" + category)).as(category).isZero();
        }
        assertThat(overdue(liaison)).isEqualTo(total(liaison, "/reporting/duties?due=OVERDUE"));
    }

    @Test
    void theAuditorSeesWhoDidWhatAndNoContents() {
        var auditor = signedIn(DemoAccounts.AUDITOR);
        var trail = auditor.get("/audit/trail?action=SAW").body();

        assertThat(trail).contains("Olga Organizator").doesNotContain(given.lastName(), far.lastName(), "Klara", "45-001");
        assertThat(auditor.get("/").body()).doesNotContain("/placement/", "/fostering/", "/reporting/duties");
        for (var address : List.of(far.child(), far.family(), "/placement/list", "/fostering/list", "/people/search?q=Klara", "/reporting/duties")) {
            assertThat(auditor.get(address).statusCode()).as(address).isEqualTo(403);
        }
    }

    private static List<Integer> numbers(HttpVisitor visitor) {
        int overdue = overdue(visitor);
        assertThat(overdue).isEqualTo(total(visitor, "/reporting/duties?due=OVERDUE"));
        return List.of(overdue, total(visitor, "/reporting/duties"), shown(visitor, "/placement/list"), shown(visitor, "/fostering/list"));
    }

    private static int overdue(HttpVisitor visitor) {
        return number(OVERDUE, visitor, "/");
    }

    private static int total(HttpVisitor visitor, String list) {
        return number(TOTAL, visitor, list);
    }

    /** "1–25 z 57" */
    private static int shown(HttpVisitor visitor, String list) {
        return number(Pattern.compile("<nav class=\"pages\".*?z (\\d+)", Pattern.DOTALL), visitor, list);
    }

    private static int number(Pattern pattern, HttpVisitor visitor, String address) {
        var page = visitor.get(address).body();
        var found = pattern.matcher(page);
        assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static HttpVisitor signedIn(String account) {
        return new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
    }
}
