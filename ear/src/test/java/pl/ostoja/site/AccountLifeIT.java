package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** From the one-time password to the last day: what holds at once, holds with the next request. */
@ApplicationTest
class AccountLifeIT {
    private static final String LIST = "/placement/list";

    private HttpVisitor administrator;
    private Colleague colleague;

    @BeforeEach
    void employ() {
        administrator = new HttpVisitor().signIn(DemoAccounts.ADMINISTRATOR, DemoAccounts.PASSWORD);
        colleague = Colleague.employed(administrator, "Nela Nowa", "COURT_LIAISON");
    }

    @Test
    void aOneTimePasswordIsGoodForChoosingAnother() {
        var visitor = new HttpVisitor().signIn(colleague.login(), colleague.oneTimePassword());
        for (var page : new String[] {"/", LIST, "/access/account"}) {
            assertThat(HttpVisitor.leadsTo(visitor.get(page))).as(page).isEqualTo("/access/password");
        }
        assertThat(visitor.get("/api/v1/drafts/x").statusCode()).isEqualTo(401);

        visitor.submit("/access/password", "save", Map.of("present", colleague.oneTimePassword(), "chosen", Colleague.PASSWORD, "repeated", Colleague.PASSWORD));

        assertThat(visitor.get(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void aChangedRightHoldsWithTheNextRequest() {
        var visitor = colleague.atWork();
        assertThat(visitor.get(LIST).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/fostering/list").statusCode()).isEqualTo(403);

        administrator.submit(colleague.account(), "giveRole", Map.of("role", "FINANCE", "since", "1.02.2024"));
        assertThat(visitor.get("/fostering/list").statusCode()).isEqualTo(200);

        administrator.submit(colleague.account(), "endRole", Map.of());
        administrator.submit(colleague.account(), "endRole", Map.of());
        assertThat(visitor.get(LIST).statusCode()).isEqualTo(403);
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndStaysOut() {
        var visitor = colleague.atWork();
        assertThat(visitor.get(LIST).statusCode()).isEqualTo(200);

        administrator.submit(colleague.account(), "disable", Map.of("reason", "Koniec umowy."));

        assertThat(HttpVisitor.leadsTo(visitor.get(LIST))).startsWith("/access/sign-in");
        assertThat(refusal(Colleague.PASSWORD)).contains("To konto jest wyłączone");
        assertThat(refusal("zgadywane-hasło")).as("told to nobody else").contains("Nieprawidłowy login lub hasło");
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        var desk = colleague.atWork();
        var phone = colleague.signedIn();

        desk.submit("/access/account", "everywhere", Map.of());

        assertThat(HttpVisitor.leadsTo(desk.get(LIST))).startsWith("/access/sign-in");
        assertThat(HttpVisitor.leadsTo(phone.get(LIST))).startsWith("/access/sign-in");
    }

    @Test
    void theAdministratorEndsTheSessionsOfOthers() {
        var visitor = colleague.atWork();

        administrator.submit(colleague.account(), "endSessions", Map.of());

        assertThat(HttpVisitor.leadsTo(visitor.get(LIST))).startsWith("/access/sign-in");
    }

    private String refusal(String password) {
        return HtmlPage.of(new HttpVisitor().send("/access/sign-in", "enter", form -> form.fill("login", colleague.login()).fill("password", password))).errors();
    }
}
