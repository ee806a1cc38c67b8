package pl.ostoja.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe whether a page keeps WCAG 2.1 AA. */
final class Accessibility {
    private static final List<String> WCAG_2_1_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibility() {}

    /** One line for each place on the page that breaks a rule. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_2_1_AA)
                // Our pages have no frames, and the other mode opens a tab for each check.
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .stream()
                .flatMap(rule -> rule.getNodes().stream().map(place -> line(rule, place)))
                .toList();
    }

    private static String line(Rule rule, CheckedNode place) {
        return "%n%s (%s): %s%n  at %s%n  %s%n  %s%n  %s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        place.getTarget(),
                        place.getHtml(),
                        place.getFailureSummary().replace("\n", "\n  "),
                        rule.getHelpUrl());
    }
}
