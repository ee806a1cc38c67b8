package pl.ostoja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Follows every link of those who see most, and holds each page against the rules that hold for all. */
class EveryPageJourneyIT extends Journey {
    private static final List<String> WORKERS = List.of(DemoAccounts.ORGANISER, DemoAccounts.HEAD);

    @Test
    void everyPageThatALinkLeadsToCanBeRead() {
        var seen = new TreeSet<String>();
        var wrong = new ArrayList<String>();

        for (var account : WORKERS) {
            wrong.addAll(new Walk(signedIn(account, Screen.DESKTOP), seen, EveryPageJourneyIT::check).everywhere());
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).as("pages that a link leads to").contains("/", "/reporting/duties", "/placement/list", "/placement/details", "/fostering/details");
    }

    private static void check(Visitor visitor) {
        visitor.meetsTheAccessibilityRules().fitsTheScreen();
        for (var dialog : visitor.dialogs()) {
            visitor.open(dialog);
            visitor.meetsTheAccessibilityRules();
            visitor.close(dialog);
        }
    }
}
