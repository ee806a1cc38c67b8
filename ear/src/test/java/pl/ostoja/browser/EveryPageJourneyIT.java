package pl.ostoja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.site.SiteMap;

/**
 * Opens every page once on a desk in Polish and once on a phone in English, with everything unfolded, each dialog open and, where there is least room for
 * what is wrong, each form refused, and holds it against the rules that hold for all. Which pages there are, and who gets to them, {@link SiteMap} knows.
 */
class EveryPageJourneyIT extends Journey {
    /** Belongs to the frame of every page; seen on the first. */
    private static final String FRAME_DIALOG = "timeout";

    /** Parameters whose identifiers name no child, no family and nothing of theirs. */
    private static final Set<String> NOBODYS_FILE = Set.of("account", "centre", "job", "use", "run", "note", "received", "counterparty", "price", "facility", "away", "from");

    /** About many files, of which the address may name one to begin with. */
    private static final Set<String> NARROWED = Set.of("/fostering/complaints", "/fostering/hand-over");

    private static final Pattern NAMED = Pattern.compile("[?&](\\w+)=[0-9a-f]{8}-");

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"DESKTOP, pl", "PHONE, en"})
    void everyPageIsForEverybodyOnEveryScreen(Screen screen, String language) {
        var map = SiteMap.walked();
        var visits = map.visitors();
        for (var account : DemoAccounts.ALL) {
            if (visits.containsValue(account)) {
                var visitor = signedIn(account, screen).speaks(language);
                visits.entrySet().stream()
                        .filter(visit -> visit.getValue().equals(account))
                        .map(Map.Entry::getKey)
                        .forEach(page -> look(visitor, map.reachedBy(account).get(page), screen, language));
                visitor.speaks("pl");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What a stranger sees, and those whose way ends. */
    @ParameterizedTest
    @CsvSource({"DESKTOP, pl", "PHONE, en"})
    void theDoorAndTheWallsAreForEverybodyToo(Screen screen, String language) {
        var stranger = visitor(screen);
        stranger.goTo("/access/sign-in");
        stranger.speaks(language);
        check(stranger, "the door");
        stranger.page().locator("[id='signIn:enter']").click();
        check(stranger, "the door, nothing typed");

        var assistant = signedIn(DemoAccounts.ASSISTANT, screen).speaks(language).expectsTrouble(trouble -> trouble.startsWith("40"));
        for (var wall : List.of("/no/such/page", "/access/accounts", "/placement/details?child=none")) {
            assertThat(assistant.goTo(wall).status()).isBetween(403, 404);
            check(assistant, wall);
        }
        assistant.goTo("/");
        assistant.open(FRAME_DIALOG);
        check(assistant, FRAME_DIALOG);
        assistant.close(FRAME_DIALOG);
        assistant.page().locator("#account summary").click();
        check(assistant, "menu of the account");
        assistant.speaks("pl");
        assertThat(wrong).isEmpty();
    }

    private void look(Visitor visitor, String address, Screen screen, String language) {
        open(visitor, address);
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
        check(visitor, address);
        for (var dialog : visitor.dialogs()) {
            if (!dialog.equals(FRAME_DIALOG)) {
                visitor.open(dialog);
                check(visitor, address + " with " + dialog, "dialog[open]");
                visitor.close(dialog);
            }
        }
        if (screen == Screen.PHONE) {
            int forms = forms(visitor).count();
            IntStream.range(0, forms).forEach(number -> sendEmpty(visitor, address, number));
        }
    }

    private void open(Visitor visitor, String address) {
        assertThat(visitor.goTo(address).status()).as(address).isEqualTo(200);
        visitor.page().evaluate("document.querySelectorAll('main details').forEach(folded => folded.open = true)");
    }

    /** Forms that do nothing while their fields are empty. */
    private static Locator forms(Visitor visitor) {
        return visitor.page().locator("main form[method=post]:has([aria-required=true])");
    }

    private void sendEmpty(Visitor visitor, String address, int number) {
        open(visitor, address);
        var form = forms(visitor).nth(number);
        form.evaluate("form => form.querySelectorAll('[aria-required=true]').forEach(field => field.value = '')");
        form.locator("[type=submit].primary, [type=submit].danger, [type=submit]:only-of-type").first().click();
        if (visitor.page().locator("#messages [role=alert]").count() == 0) {
            wrong.add(address + ": form " + number + " does not say what is missing");
        }
        check(visitor, address + " with form " + number + " refused");
    }

    private static boolean isAboutSomebody(String address) {
        return NARROWED.stream().noneMatch(page -> address.startsWith(page + "?")) && NAMED.matcher(address).results().anyMatch(parameter -> !NOBODYS_FILE.contains(parameter.group(1)));
    }

    private void check(Visitor visitor, String place) {
        check(visitor, place, "html");
    }

    /** While a dialog is open nothing else can be reached, and was looked at before. */
    private void check(Visitor visitor, String place, String within) {
        try {
            visitor.meetsTheAccessibilityRules(within).fitsTheScreen();
        } catch (AssertionError e) {
            wrong.add(place + " for " + visitor.page().viewportSize().width + ": " + e.getMessage());
        }
        if (isAboutSomebody(place) && !visitor.page().locator("#identity h1").isVisible()) {
            wrong.add(place + ": does not say whom it is about");
        }
    }
}
