package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators and auditors do: units, centres, numbers of the law, settings, the trail. */
class AdministrationJourneyIT extends Journey {
    /** Two units that the demonstration has, and a row without a name. */
    private static final String TERC = """
            WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
            16;;;;OPOLSKIE;województwo;2020-01-01
            16;61;;;Opole;miasto na prawach powiatu;2020-01-01
            16;61;01;1;;gmina miejska;2020-01-01
            """;

    @Test
    void aFileIsLookedIntoBeforeItIsImported() {
        var administrator = signedIn(DemoAccounts.INSTALLATION, Screen.DESKTOP);
        var page = administrator.page();
        administrator.goTo("/centre/units");
        page.locator("input[type=file]").setInputFiles(new FilePayload("terc.csv", "text/csv", TERC.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='terc:look']").click();
        assertThat(page.locator("#preview")).containsText("Plik ma błędne wiersze");
        administrator.meetsTheAccessibilityRules();

        page.locator("[id='bringIn:go']").click();
        page.waitForURL("**/units-report**");
        assertThat(page.locator("#report")).containsText("zakończone: 0, błędne: 1", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator("#errors")).containsText("Jednostka 1661011 nie ma nazwy");
        administrator.meetsTheAccessibilityRules();
    }

    @Test
    void aCentreIsOpenedWithItsFirstAdministrator() {
        var administrator = signedIn(DemoAccounts.INSTALLATION, Screen.DESKTOP);
        var page = administrator.page();
        administrator.goTo("/centre/new?county=1609");
        field(administrator, "name").fill("Powiatowe Centrum Pomocy Rodzinie " + System.nanoTime());
        field(administrator, "shortName").fill("PCPR");
        field(administrator, "nip").fill("123-456-32-17");
        page.locator("input[value=COUNTY_FAMILY_CENTRE]").check();
        field(administrator, "from").fill("1.1.2024");
        field(administrator, "person").fill("Ada Pierwsza");
        field(administrator, "login").fill("ada" + System.nanoTime());
        field(administrator, "authorisation").fill("PCPR/1/2024");
        field(administrator, "authorisedOn").fill("2.1.2024");
        page.locator("[id='newCentre:open']").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("NIP zawiera pomyłkę");
        assertThat(field(administrator, "nip")).hasValue("123-456-32-17");
        administrator.meetsTheAccessibilityRules();

        field(administrator, "nip").fill("123-456-32-18");
        page.locator("[id='newCentre:open']").click();
        assertThat(page.locator("#oneTimePassword")).containsText("-");
        administrator.meetsTheAccessibilityRules();
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersOfTheLawShowTheirHistory(Screen screen) {
        var administrator = signedIn(DemoAccounts.INSTALLATION, screen);
        administrator.goTo("/law/numbers");
        administrator.meetsTheAccessibilityRules().fitsTheScreen();
        administrator.goTo("/law/number?number=COORDINATOR_MAX_FAMILIES");
        assertThat(administrator.page().locator("#history")).containsText("15 rodzin");
        administrator.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @ParameterizedTest
    @EnumSource
    void aSettingSaysWhatIsRecommendedAndWhy(Screen screen) {
        var administrator = signedIn(DemoAccounts.ADMINISTRATOR, screen);
        administrator.goTo("/law/policies");
        administrator.meetsTheAccessibilityRules().fitsTheScreen();
        administrator.goTo("/law/policy?code=YEAR_COUNTING");
        administrator.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @Test
    void theAdministratorHasTheDutiesRecomputed() {
        var administrator = signedIn(DemoAccounts.ADMINISTRATOR, Screen.DESKTOP);
        administrator.goTo("/duty/check");
        assertThat(administrator.page().locator("nav [aria-current=page]")).hasText("Sprawdzenie obowiązków");
        administrator.page().locator("[id='rebuildDuties:rebuild']").click();
        assertThat(administrator.page().locator("#jobs"))
                .containsText("Przeliczono obowiązki w 1 ośrodku.", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    @Test
    void theAdministratorOfOneCentreDoesNotSeeTheOthers() {
        var administrator = signedIn(DemoAccounts.ADMINISTRATOR, Screen.DESKTOP).expectsTrouble(trouble -> trouble.contains("403"));
        administrator.goTo("/centre/list");
        assertThat(administrator.page().getByRole(AriaRole.HEADING).first()).hasText("Brak uprawnień");
    }

    /** Addresses typed by hand, with a part missing or made up. */
    @ParameterizedTest
    @ValueSource(strings = {"/centre/edit", "/centre/work", "/centre/new?county=xx", "/job/cancel", "/law/number?number=NONE", "/centre/details?centre=1"})
    void whatIsNotThereIsNotFound(String address) {
        var administrator = signedIn(DemoAccounts.INSTALLATION, Screen.DESKTOP).expectsTrouble(trouble -> trouble.contains("404"));
        administrator.goTo(address);
        assertThat(administrator.page().getByRole(AriaRole.HEADING).first()).hasText("Nie ma takiej strony");
    }

    @ParameterizedTest
    @EnumSource
    void theAuditorReadsTheTrailAndHasItChecked(Screen screen) {
        var auditor = signedIn(DemoAccounts.AUDITOR, screen);
        auditor.goTo("/audit/trail?action=SIGNED_IN");
        assertThat(auditor.page().locator("main")).containsText("zalogowanie");
        auditor.meetsTheAccessibilityRules().fitsTheScreen();

        auditor.goTo("/audit/check");
        auditor.meetsTheAccessibilityRules().fitsTheScreen();
        auditor.page().locator("[id='checkTrail:check']").click();
        assertThat(auditor.page().locator("#jobs")).containsText("Dziennik jest nienaruszony", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        auditor.meetsTheAccessibilityRules().fitsTheScreen();
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.page().locator("[id='newCentre:" + name + "']");
    }
}
