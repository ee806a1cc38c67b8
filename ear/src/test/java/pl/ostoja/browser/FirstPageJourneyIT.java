package pl.ostoja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("h2")
class FirstPageJourneyIT extends Journey {
    @ParameterizedTest
    @EnumSource
    void greetsInPolishOnEveryScreen(Screen screen) {
        var visitor = visitor(screen);

        assertThat(visitor.goTo("/").status()).isEqualTo(200);

        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("pl");
        visitor.meetsTheAccessibilityRules().fitsTheScreen();
    }
}
