package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** Two people change the same record at the same time: the second sees both versions, and nothing is lost. */
class EditConflictJourneyIT extends Journey {
    private HttpVisitor registrar;
    private Page first;
    private Page second;

    @BeforeEach
    void sitDown() {
        registrar = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        first = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP).page();
        second = signedIn(DemoAccounts.COORDINATOR, Screen.PHONE).page();
    }

    @Test
    void bothChangesOfAChildAreKept() {
        var child = DemoCounty.registerChild(registrar, "Iga", "Wspólna");
        DemoCounty.assign(registrar, child, "Karol Koordynator");
        bothOpen(child.replace("details", "edit"));

        first.locator("[id='editChild:secondName']").fill("Róża");
        first.locator("[id='editChild:save']").click();
        assertThat(first.locator("h1")).containsText("Wspólna");
        second.locator("[id='editChild:firstName']").fill("Inga");
        second.locator("[id='editChild:save']").click();

        assertThat(second.locator("#conflict")).containsText("Róża");
        assertThat(second.locator("#conflict")).containsText("Inga");
        second.locator("[id='editChild:secondName']").fill("Róża");
        second.locator("[id='editChild:save']").click();
        assertThat(second.locator("h1")).containsText("Inga");
        second.navigate(child.replace("details", "edit"));
        assertThat(second.locator("[id='editChild:firstName']")).hasValue("Inga");
        assertThat(second.locator("[id='editChild:secondName']")).hasValue("Róża");
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

        assertThat(second.locator("#conflict")).containsText("500");
        assertThat(second.locator("#conflict")).containsText("Wspólni z Opola");
        second.locator("[id$=':householdPhone']").fill("500 100 200");
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

    private void bothOpen(String address) {
        first.navigate(address);
        second.navigate(address);
    }
}
