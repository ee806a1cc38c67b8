package pl.ostoja.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe whether a page keeps WCAG 2.1 AA. Without {@link AxeBuilder}, which loads and reports several times as much as we look at. */
final class Accessibility {
    private static final String AXE = source();

    private static final String VIOLATIONS = """
            async ([within, tags]) => {
              const found = await axe.run(within, {runOnly: tags, resultTypes: ["violations"], preload: false});
              return found.violations.flatMap(rule => rule.nodes.map(place =>
                `\\n${rule.id} (${place.impact}): ${rule.help}\\n  at ${place.target}\\n  ${place.html}\\n  ${place.failureSummary}\\n  ${rule.helpUrl}`));
            }
            """;

    private Accessibility() {}

    /**
     * One entry for each place that breaks a rule.
     *
     * @param within selects what to look at
     */
    static List<String> violations(Page page, String within) {
        return violations(page, within, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
    }

    /** The texts that are less than 7:1 on their ground. */
    static List<String> faint(Page page) {
        return violations(page, "html", List.of("color-contrast-enhanced"));
    }

    /** @param rules names of them, or of sets of them */
    private static List<String> violations(Page page, String within, List<String> rules) {
        if (!(Boolean) page.evaluate("() => typeof axe === 'object'")) {
            page.evaluate(AXE);
        }
        var found = (List<?>) page.evaluate(VIOLATIONS, List.of(within, rules));
        return found.stream().map(String.class::cast).toList();
    }

    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
