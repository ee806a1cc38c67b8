package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** Families of every kind are registered with household and address, and coordinators keep within what the law allows. */
@ApplicationTest
class FosterFamiliesIT {
    /** UWR art. 77(4). */
    private static final int MOST_FAMILIES = 15;

    private final HttpVisitor organiser = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);

    @ParameterizedTest
    @CsvSource({
        "KINSHIP, '', spokrewniona",
        "NON_PROFESSIONAL, '', niezawodowa",
        "PROFESSIONAL, EMERGENCY, pogotowie rodzinne",
        "PROFESSIONAL, SPECIALIST, specjalistyczna",
        "FAMILY_HOME, '', rodzinny dom dziecka"
    })
    void aFamilyOfEachKindIsRegistered(String kind, String professional, String named) {
        var page = DemoCounty.registerFamily(organiser, "Lipka", form -> form
                .fill("forms", kind)
                .fill("kind", professional)
                .fill("street", "ul. Lipowa")
                .fill("spouses", "true")
                .fill("second_firstName", "Marian")
                .fill("second_lastName", "Lipka")
                .fill("second_noPeselReason", "NOT_KNOWN_TO_US")
                .fill("second_born", "6.06.1979")
                .fill("second_sex", "MALE"));

        assertThat(organiser.get(page).body().toLowerCase()).contains(named, "ul. lipowa 7, 45-001 opole", "wanda lipka", "marian lipka");
    }

    @Test
    void theSixteenthFamilyOfACoordinatorIsRefusedAndTheRefusalNamesWhoHasRoom() {
        var administrator = new HttpVisitor().signIn(DemoAccounts.ADMINISTRATOR, DemoAccounts.PASSWORD);
        Colleague.employed(administrator, "Pełna Koordynatorka", "COORDINATOR");
        Colleague.employed(administrator, "Wolna Koordynatorka", "COORDINATOR");
        List<String> families = new ArrayList<>();
        for (int i = 0; i <= MOST_FAMILIES; i++) {
            families.add(DemoCounty.registerFamily(organiser, "Szesnasta"));
        }

        families.subList(0, MOST_FAMILIES).forEach(family -> DemoCounty.coordinate(organiser, family, "Pełna Koordynatorka"));

        var refused = organiser.send(families.getLast().replace("details", "coordinator"), "assign", form -> DemoCounty.asked(form).choose("coordinator", "Pełna Koordynatorka"));
        assertThat(HtmlPage.of(refused).errors())
                .contains("Pełna Koordynatorka ma już 15 rodzin", "art. 77 ust. 4", "Wolne miejsca mają: ", "Wolna Koordynatorka (0/15)");
    }
}
