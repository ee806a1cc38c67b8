package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.ostoja.rig.TestServer;

/** What every page has in common, walked through on the style guide, which shows every tag in every state. */
@Tag("h2")
class FrameJourneyIT extends Journey {
    private static final String FORM = "/look/form";

    static Stream<Arguments> guidesOnScreens() {
        return Stream.of("/look/record", FORM, "/look/list", "/look/list?q=x&tone=LATE", "/shortcuts", "/accessibility", "/no/such/page")
                .flatMap(path -> Arrays.stream(Screen.values()).map(screen -> Arguments.of(path, screen)));
    }

    @ParameterizedTest
    @MethodSource("guidesOnScreens")
    void everyTagIsForEverybodyOnEveryScreen(String path, Screen screen) {
        var visitor = at(path, screen);

        visitor.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @Test
    void errorsStandAtTheirFieldsAndLeadThere() {
        var visitor = at(FORM, Screen.DESKTOP);
        var page = visitor.page();
        page.getByLabel("PESEL").fill("44051401350");
        page.getByLabel("Data urodzenia").fill("1.13.2026");
        page.getByLabel("Kwota").fill("1.234");

        button(page, "Zapisz").click();

        assertThat(page).hasTitle(Pattern.compile("^Błąd: "));
        var summary = page.getByRole(AriaRole.ALERT);
        assertThat(summary).isFocused();
        assertThat(page.getByLabel("Nazwisko")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Data urodzenia")).hasValue("1.13.2026");
        assertThat(page.getByLabel("Data urodzenia")).hasAccessibleDescription("Na przykład 27.3.2026 Takiego dnia nie ma w kalendarzu.");
        summary.getByText(Pattern.compile("^Kwota")).click();
        assertThat(page.getByLabel("Kwota")).isFocused();
        visitor.meetsTheAccessibilityRules();
    }

    @Test
    void aRefusalOfTheBusinessStandsAtTheFieldThatCanMendItAndNothingTypedIsLost() {
        var page = at(FORM, Screen.PHONE).page();
        fillIn(page);

        button(page, "Zapisz").click();

        assertThat(page.getByLabel("Notatka")).hasAccessibleDescription("Przy dacie 1.12.2026 notatka jest potrzebna.");
        assertThat(page.getByLabel("Nazwisko")).hasValue("O'Brien <b>#{7*7}</b>");
        page.getByLabel("Notatka").fill("uwaga");
        button(page, "Zapisz").dblclick();
        assertThat(page.locator("#messages")).hasText("Zapisano: O'Brien <b>#{7*7}</b>.");
    }

    @Test
    void aFormWorksWithoutScript() {
        var organiser = at(FORM, Screen.DESKTOP);
        var context = organiser.page().context().browser().newContext(new NewContextOptions()
                .setJavaScriptEnabled(false)
                .setStorageState(organiser.page().context().storageState()));
        try (var page = context.newPage()) {
            page.navigate(TestServer.address() + FORM);
            fillIn(page);
            page.getByLabel("Notatka").fill("uwaga");
            button(page, "Zapisz").click();
            assertThat(page.locator("#messages")).containsText("Zapisano");
        } finally {
            context.close();
        }
    }

    @Test
    void aPageThatTheServerHasForgottenIsOpenedAnewWithItsParameters() {
        var visitor = at(FORM + "?child=5", Screen.DESKTOP);
        var page = visitor.page();
        page.context().clearCookies(new ClearCookiesOptions().setName("__Host-SID"));

        button(page, "Zapisz").click();

        assertThat(page).hasURL(Pattern.compile("/look/form\\?child=5&expired=1$"));
        assertThat(page.locator("#messages")).containsText("Otwarto ją na nowo");
        visitor.meetsTheAccessibilityRules();
    }

    @Test
    void whoLeavesAFormWithTextInItIsAsked() {
        var page = at(FORM, Screen.DESKTOP).page();
        page.getByLabel("Nazwisko").fill("Nowak");
        var asked = new String[1];
        page.onceDialog((Dialog dialog) -> {
            asked[0] = dialog.type();
            dialog.accept();
        });

        page.navigate("/look/list");

        Assertions.assertThat(asked[0]).isEqualTo("beforeunload");
    }

    @Test
    void whatFailsHasANumberAndTellsNothing() {
        var visitor = at(FORM, Screen.PHONE).expectsTrouble(trouble -> trouble.contains("500"));

        button(visitor.page(), "Wywołaj błąd").click();

        assertThat(visitor.page().getByRole(AriaRole.HEADING)).hasText("Coś się nie udało");
        assertThat(visitor.page().locator("#requestNumber")).hasText(Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}"));
        Assertions.assertThat(visitor.page().content()).doesNotContain("Exception", "pl.ostoja", "on purpose");
        visitor.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @Test
    void bothVersionsAreShownWhenSomebodyElseWasFaster() {
        var visitor = at(FORM, Screen.PHONE);

        button(visitor.page(), "Wywołaj konflikt").click();

        assertThat(visitor.page().getByRole(AriaRole.TABLE)).containsText("44051401458");
        visitor.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void aDialogStartsAtTheHarmlessButtonAndGivesTheFocusBack(Screen screen) {
        var visitor = at("/look/record", screen);
        var page = visitor.page();
        var opener = page.locator("[data-opens=end]");

        opener.click();

        assertThat(page.getByRole(AriaRole.DIALOG).getByText("Nie teraz")).isFocused();
        visitor.meetsTheAccessibilityRules();
        page.keyboard().press("Escape");
        assertThat(opener).isFocused();
    }

    @Test
    void suggestionsAreChosenFromTheKeyboard() {
        var visitor = at(FORM, Screen.DESKTOP);
        var person = visitor.page().getByLabel("Osoba");

        person.pressSequentially("kowal");

        assertThat(visitor.page().getByText("Kowalczyk Zofia")).isVisible();
        visitor.meetsTheAccessibilityRules();
        person.press("ArrowDown");
        person.press("Enter");
        assertThat(person).hasValue("Kowalczyk Zofia");
    }

    @Test
    void theMenuOfAPhoneOpensAndCloses() {
        var visitor = at("/look/list", Screen.PHONE);
        var menu = button(visitor.page(), "Menu");

        menu.click();

        assertThat(visitor.page().locator("#navigation")).isVisible();
        visitor.meetsTheAccessibilityRules().fitsTheScreen();
        visitor.page().keyboard().press("Escape");
        assertThat(menu).hasAttribute("aria-expanded", "false");
    }

    @Test
    void englishIsAChoiceThatStays() {
        var page = at("/look/list?tone=LATE", Screen.DESKTOP).page();

        button(page, "English").click();

        assertThat(page).hasURL(Pattern.compile("/look/list\\?tone=LATE$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("List");
        page.navigate(FORM);
        button(page, "Save").click();
        assertThat(page.getByLabel("Surname")).hasAccessibleDescription("Fill in this field.");
        // The choice is kept with the account, which other journeys use.
        button(page, "Polski").click();
        assertThat(page.locator("html")).hasAttribute("lang", "pl");
    }

    @Test
    void shortcutsCanBeSwitchedOff() {
        var page = at("/look/list", Screen.DESKTOP).page();
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.navigate("/shortcuts");
        page.getByLabel("Skróty są włączone").uncheck();
        page.navigate("/look/list");

        page.keyboard().press("/");

        assertThat(page.locator("#search")).not().isFocused();
    }

    private Visitor at(String path, Screen screen) {
        var visitor = signedIn(DemoAccounts.ORGANISER, screen);
        visitor.goTo(path);
        return visitor;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void fillIn(Page page) {
        page.getByLabel("Nazwisko").fill("O'Brien <b>#{7*7}</b>");
        page.getByLabel("Data urodzenia").fill("1.12.2026");
        page.getByLabel("Stan").selectOption("OK");
        page.getByLabel("wkrótce").first().check();
    }
}
