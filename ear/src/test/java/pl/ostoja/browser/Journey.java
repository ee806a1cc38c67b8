package pl.ostoja.browser;

import org.junit.jupiter.api.extension.RegisterExtension;
import pl.ostoja.ApplicationTest;

/**
 * A test that walks through pages as people do.
 *
 * <pre>{@code
 * class PlaceChildJourneyIT extends Journey {
 *     @Test
 *     void anOrganiserPlacesAChild() {
 *         var organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
 *         organiser.goTo("/placement/new");
 *         organiser.page().getByLabel("Dziecko").fill("Maja");
 *         organiser.meetsTheAccessibilityRules();
 *     }
 * }
 * }</pre>
 *
 * <p>Every visitor is a browser with cookies of its own, so two of them may compete for the last place. After each test
 * it fails if any visitor met an error in the console, a violation of the content security policy or an answer 5xx,
 * unless the test said {@link Visitor#expectsTrouble}.
 */
@ApplicationTest
public abstract class Journey {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    /** Somebody who has not signed in. */
    protected final Visitor visitor(Screen screen) {
        return visitors.enter(screen);
    }

    /** Somebody who has signed in with a demonstration account. */
    protected final Visitor signedIn(String account, Screen screen) {
        return visitor(screen).signIn(account);
    }
}
