package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** Two people change the same record at the same time: the second sees both versions, and nothing is lost. */
class EditConflictJourneyIT extends Journey {
    private HttpVisitor registrar;
    private Page first;
    private Visitor secondVisitor;
    private Page second;

    @BeforeEach
    void sitDown() {
        registrar = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        first = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP).page();
        secondVisitor = signedIn(DemoAccounts.COORDINATOR, Screen.PHONE);
        second = secondVisitor.page();
    }

    @Test
    void bothChangesOfAChildAreKept() {
        var child = DemoCounty.registerChild(registrar, "Iga", "Wspólna");
        DemoCounty.assign(registrar, child, "Karol Koordynator");
        bothOpen(child.replace("details", "edit"));

        first.locator("[id='editChild:secondName']").fill("Róża");
        first.locator("[id='editChild:born']").fill("7.08.2017");
        first.locator("[id='editChild:why']").fill("Odpis aktu urodzenia");
        first.locator("[id='editChild:citizenship']").selectOption("UA");
        first.locator("[id='editChild:disabled']").check();
        first.locator("[id='editChild:origin_input']").pressSequentially("Opol");
        first.locator(".ui-autocomplete-item").first().click();
        var origin = first.locator("[id='editChild:origin_input']").inputValue();
        first.locator("[id='editChild:save']").click();
        assertThat(first.locator("h1")).containsText("Wspólna");
        second.locator("[id='editChild:firstName']").fill("Inga");
        second.locator("[id='editChild:save']").click();

        assertThat(second.locator("#conflict")).containsText("Inga");
        for (var field : List.of("Drugie imię", "Data urodzenia", "Obywatelstwo", "Orzeczenie o niepełnosprawności", "Gmina pochodzenia")) {
            takeOver(field);
        }
        secondVisitor.meetsTheAccessibilityRules().fitsTheScreen();
        assertThat(second.locator("[id='editChild:origin_input']")).hasValue(origin);
        second.locator("[id='editChild:origin_input']").focus();
        second.locator("[id='editChild:save']").click();
        assertThat(second.locator("h1")).containsText("Inga");
        second.navigate(child.replace("details", "edit"));
        assertThat(second.locator("[id='editChild:firstName']")).hasValue("Inga");
        assertThat(second.locator("[id='editChild:secondName']")).hasValue("Róża");
        assertThat(second.locator("[id='editChild:born']")).hasValue("7.08.2017");
        assertThat(second.locator("[id='editChild:citizenship']")).hasValue("UA");
        assertThat(second.locator("[id='editChild:disabled']")).isChecked();
        assertThat(second.locator("[id='editChild:origin_input']")).hasValue(origin);
    }

    @Test
    void bothChangesOfAFamilyAreKept() {
        var family = DemoCounty.registerFamily(registrar, "Wspólny");
        DemoCounty.coordinate(registrar, family, "Karol Koordynator");
        bothOpen(family.replace("details", "edit"));

        first.locator("[id$=':householdPhone']").fill("500 100 200");
        first.locator("[id$=':save']").click();
        assertThat(first.locator("main")).containsText("500");
        second.locator("[id$=':label']").fill("Wspólni z Opola");
        second.locator("[id$=':save']").click();

        assertThat(second.locator("#conflict")).containsText("Wspólni z Opola");
        takeOver("Telefon");
        second.locator("[id$=':save']").click();
        assertThat(second.locator("h1")).containsText("Wspólni z Opola");
        second.navigate(family.replace("details", "edit"));
        assertThat(second.locator("[id$=':label']")).hasValue("Wspólni z Opola");
        assertThat(second.locator("[id$=':householdPhone']")).hasValue(Pattern.compile("500.?100.?200"));
    }

    @Test
    void aFormThatIsRefusedFirstStillMeetsTheOthersChange() {
        var family = DemoCounty.registerFamily(registrar, "Odmówiony");
        DemoCounty.coordinate(registrar, family, "Karol Koordynator");
        bothOpen(family.replace("details", "edit"));

        first.locator("[id$=':householdPhone']").fill("500 100 300");
        first.locator("[id$=':save']").click();
        assertThat(first.locator("main")).containsText("500");
        second.locator("[id$=':postalCode']").fill("45");
        second.locator("[id$=':save']").click();
        assertThat(second.locator("[id$=':postalCode_error']")).containsText("45-001");
        assertThat(second.locator("#conflict")).hasCount(0);
        second.locator("[id$=':postalCode']").fill("45-002");
        second.locator("[id$=':save']").click();

        assertThat(second.locator("#conflict")).containsText("500");
    }

    /** Puts what the first one saved into the field, by the keyboard. */
    private void takeOver(String field) {
        var row = second.locator("#conflict tbody tr").filter(new Locator.FilterOptions().setHasText(field));
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Przyjmij: " + field).setExact(true)).press("Enter");
        assertThat(row.getByRole(AriaRole.STATUS)).hasText("Wpisano do formularza.");
    }

    private void bothOpen(String address) {
        first.navigate(address);
        second.navigate(address);
    }
}
