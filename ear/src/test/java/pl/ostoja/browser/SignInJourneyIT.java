package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("h2")
class SignInJourneyIT extends Journey {
    private static final Pattern SIGN_IN = Pattern.compile(".*/access/sign-in.*");

    @ParameterizedTest
    @EnumSource
    void theFirstPageIsReachedFromAnyScreen(Screen screen) {
        var organiser = signedIn(DemoAccounts.ORGANISER, screen);

        assertThat(organiser.page()).not().hasURL(SIGN_IN);
        organiser.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @Test
    void aWrongPasswordLeadsNowhereAndSaysSo() {
        var stranger = visitor(Screen.DESKTOP);

        stranger.tryToSignIn(DemoAccounts.ORGANISER, "zgadywane");

        assertThat(stranger.page()).hasURL(SIGN_IN);
        assertThat(stranger.page().getByRole(AriaRole.ALERT)).isVisible();
        stranger.meetsTheAccessibilityRules();
    }
}
