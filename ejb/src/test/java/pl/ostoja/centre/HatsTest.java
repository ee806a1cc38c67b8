package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.centre.CentreHat.COUNTY_FAMILY_CENTRE;
import static pl.ostoja.centre.CentreHat.FOSTER_CARE_ORGANISER;
import static pl.ostoja.centre.CentreHat.MUNICIPAL_CENTRE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class HatsTest {
    private static final TerytCode COUNTY = new TerytCode("1609");
    private static final TerytCode CITY = new TerytCode("1661");
    private static final TerytCode NIEMODLIN = new TerytCode("1609073");

    /** CEN-1 */
    @Test
    void aCentreWearsAtLeastOneHat() {
        refused("CEN-1", () -> Hats.worn(COUNTY, Set.of()));
        assertThat(Hats.worn(COUNTY, Set.of(COUNTY_FAMILY_CENTRE, FOSTER_CARE_ORGANISER)))
                .containsExactlyInAnyOrder(COUNTY_FAMILY_CENTRE, FOSTER_CARE_ORGANISER);
    }

    /** CEN-2 */
    @Test
    void aCityWithCountyRightsWearsThemAll() {
        assertThat(Hats.worn(CITY, Set.of())).containsExactlyInAnyOrder(CentreHat.values());
    }

    /** CEN-3 */
    @Test
    void aCentreServesMunicipalitiesOfItsCountyOnly() {
        Hats.refuseUnlessServed(COUNTY, Set.of(MUNICIPAL_CENTRE), Set.of(NIEMODLIN));
        Hats.refuseUnlessServed(COUNTY, Set.of(COUNTY_FAMILY_CENTRE), Set.of());
        refused("CEN-3", () -> Hats.refuseUnlessServed(COUNTY, Set.of(COUNTY_FAMILY_CENTRE), Set.of(new TerytCode("1661011"))));
        refused("CEN-3", () -> Hats.refuseUnlessServed(COUNTY, Set.of(MUNICIPAL_CENTRE), Set.of()));
        refused("CEN-3", () -> Hats.refuseUnlessServed(COUNTY, Set.of(MUNICIPAL_CENTRE), Set.of(new TerytCode("1609074"))));
        refused("CEN-3", () -> Hats.refuseUnlessServed(new TerytCode("16"), Set.of(MUNICIPAL_CENTRE), Set.of(NIEMODLIN)));
    }

    /** CEN-5: the county family centre stops being the organiser on 1 July 2026 and becomes a municipal centre. */
    @Test
    void aChangeCountsFromItsDay() {
        var standing = Map.of(COUNTY_FAMILY_CENTRE, LocalDate.of(2020, 1, 1), FOSTER_CARE_ORGANISER, LocalDate.of(2024, 1, 1));
        var choice = DatedChoice.of(standing, Set.of(COUNTY_FAMILY_CENTRE, MUNICIPAL_CENTRE), LocalDate.of(2026, 7, 1));
        assertThat(choice.ending()).containsExactly(FOSTER_CARE_ORGANISER);
        assertThat(choice.beginning()).containsExactly(MUNICIPAL_CENTRE);
    }

    /** CEN-5: what began on 1 January 2024 can end on that day at the earliest, so the change is of 2 January. */
    @Test
    void aChangeDoesNotReachBackBeforeWhatItTakesAway() {
        var standing = Map.of(FOSTER_CARE_ORGANISER, LocalDate.of(2024, 1, 1));
        refused("CEN-5", () -> DatedChoice.of(standing, Set.of(MUNICIPAL_CENTRE), LocalDate.of(2024, 1, 1)));
        assertThat(DatedChoice.of(standing, Set.of(MUNICIPAL_CENTRE), LocalDate.of(2024, 1, 2)).ending()).containsExactly(FOSTER_CARE_ORGANISER);
    }

    private static void refused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
