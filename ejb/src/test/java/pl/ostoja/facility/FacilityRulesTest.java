package pl.ostoja.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayId;

class FacilityRulesTest {
    private static final Law LAW = LawFixture.lawOn("2026-11-22");
    private static final TerytCode COUNTY = new TerytCode("1661");

    @Test
    @DisplayName("FAC-1: an institution is no family, and lies in a county")
    void whatItIs() {
        assertThatCode(() -> FacilityRules.check(FacilityContent.of("Dom", CareForm.SOCIALISATION_FACILITY, COUNTY))).doesNotThrowAnyException();
        refused("FAC-1", "type", () -> FacilityRules.check(FacilityContent.of("Dom", CareForm.FAMILY_HOME, COUNTY)));
        refused("FAC-1", "county", () -> FacilityRules.check(FacilityContent.of("Dom", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661011"))));
    }

    @Test
    @DisplayName("FAC-3: the type of an institution stays what it was once children have lived there")
    void typeOfStays() {
        assertThatCode(() -> FacilityRules.checkType(CareForm.SOCIALISATION_FACILITY, CareForm.INTERVENTION_FACILITY, false)).doesNotThrowAnyException();
        assertThatCode(() -> FacilityRules.checkType(CareForm.SOCIALISATION_FACILITY, CareForm.SOCIALISATION_FACILITY, true)).doesNotThrowAnyException();
        refused("FAC-3", "typeOfStays", () -> FacilityRules.checkType(CareForm.SOCIALISATION_FACILITY, CareForm.INTERVENTION_FACILITY, true));
    }

    @Test
    @DisplayName("FAC-5: who lived in an institution has left it on the day on which it closed at the latest")
    void closedThen() {
        var left = aStay("2026-05-20").until("2026-11-01", EndReason.RETURN_TO_FAMILY).build();
        var there = aStay("2026-05-20").build();

        assertThatCode(() -> FacilityRules.checkWorked(null, there)).doesNotThrowAnyException();
        assertThatCode(() -> FacilityRules.checkWorked(day("2026-11-01"), left)).doesNotThrowAnyException();
        refused("FAC-5", "closedThen", () -> FacilityRules.checkWorked(day("2026-10-31"), left));
        refused("FAC-5", "closedThen", () -> FacilityRules.checkWorked(day("2026-11-01"), there));
    }

    @ParameterizedTest(name = "FAC-2: {0} with {1} places, permit for more {2}: refused {3}")
    @CsvSource({
        "SOCIALISATION_FACILITY, 14, , false",
        "SOCIALISATION_FACILITY, 15, , true",
        "SOCIALISATION_FACILITY, 15, PS-1, false",
        "SPECIALIST_THERAPEUTIC_FACILITY, 15, , true",
        "INTERVENTION_FACILITY, 15, , true",
        "FAMILY_TYPE_FACILITY, 8, , false",
        "FAMILY_TYPE_FACILITY, 9, , true",
        "FAMILY_TYPE_FACILITY, 10, PS-1, false",
        "FAMILY_TYPE_FACILITY, 11, PS-1, true",
        "REGIONAL_THERAPEUTIC_FACILITY, 30, , false",
        "REGIONAL_THERAPEUTIC_FACILITY, 31, , true",
        "REGIONAL_THERAPEUTIC_FACILITY, 45, PS-1, false",
        "REGIONAL_THERAPEUTIC_FACILITY, 46, PS-1, true",
        "PRE_ADOPTION_CENTRE, 20, , false",
        "PRE_ADOPTION_CENTRE, 21, PS-1, true",
        "SOCIALISATION_FACILITY, , , false", // not known
    })
    void places(CareForm type, Integer places, String morePermit, boolean refused) {
        var content = new FacilityContent("Dom", type, COUNTY, places, null, null, morePermit);

        if (refused) {
            refused("FAC-2", "places", () -> FacilityRules.checkPlaces(content, LAW));
        } else {
            assertThatCode(() -> FacilityRules.checkPlaces(content, LAW)).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("FAC-3: a stay is spent in an institution of its own form")
    void ofItsOwnForm() {
        var care = aChildBorn("2012-06-01", aStay("2026-03-02").in(CareForm.SOCIALISATION_FACILITY));
        var spent = new StaySpent(new StayId(care.stays().getFirst().id()), FacilityId.next());

        assertThatCode(() -> FacilityRules.check(spent, CareForm.SOCIALISATION_FACILITY, care)).doesNotThrowAnyException();
        refused("FAC-3", "ofStay", () -> FacilityRules.check(spent, CareForm.INTERVENTION_FACILITY, care));
        refused("FAC-3", "ofStay", () -> FacilityRules.check(new StaySpent(StayId.next(), FacilityId.next()), CareForm.SOCIALISATION_FACILITY, care));
    }

    @ParameterizedTest(name = "FAC-4: {0}, {1} of 14 taken, {2} on {3}: {4}")
    @CsvSource({
        "SOCIALISATION_FACILITY, 13, COURT_ORDER, 2026-11-22, ",
        "SOCIALISATION_FACILITY, 14, COURT_ORDER, 2026-11-22, full",
        "INTERVENTION_FACILITY, 14, COURT_ORDER, 2026-11-22, full",
        "INTERVENTION_FACILITY, 14, POLICE_BORDER_GUARD, 2026-11-22, ", // art. 103(3)
        "INTERVENTION_FACILITY, 14, ART_12A, 2026-11-22, ",
        "SOCIALISATION_FACILITY, 14, ART_12A, 2026-11-22, full",
        "SOCIALISATION_FACILITY, 0, COURT_ORDER, 2026-11-30, ", // the last day of the permit
        "SOCIALISATION_FACILITY, 0, COURT_ORDER, 2026-12-01, permitEnded",
    })
    void room(CareForm type, long taken, LegalBasis basis, String on, String refusal) {
        var content = new FacilityContent("Dom", type, COUNTY, 14, "PS-1", day("2026-11-30"), null);

        if (refusal == null) {
            assertThatCode(() -> FacilityRules.checkRoom(content, null, taken, basis, day(on))).doesNotThrowAnyException();
        } else {
            refused("FAC-4", refusal, () -> FacilityRules.checkRoom(content, null, taken, basis, day(on)));
        }
    }

    @Test
    @DisplayName("FAC-4: nobody comes to an institution that is closed; where the places are not known they are not counted")
    void closedOrUnknown() {
        var unknown = FacilityContent.of("Dom", CareForm.SOCIALISATION_FACILITY, COUNTY);

        assertThatCode(() -> FacilityRules.checkRoom(unknown, day("2026-11-23"), 99, LegalBasis.COURT_ORDER, day("2026-11-22"))).doesNotThrowAnyException();
        refused("FAC-4", "closed", () -> FacilityRules.checkRoom(unknown, day("2026-11-22"), 0, LegalBasis.COURT_ORDER, day("2026-11-22")));
    }

    /** With 16 places by the permit of the voivode; the act gives 14. */
    @ParameterizedTest(name = "FAC-6: {0}, {1} taken, {2} away, {3}: {4}")
    @CsvSource({
        "SOCIALISATION_FACILITY, 13, 0, COURT_ORDER, ",
        "SOCIALISATION_FACILITY, 14, 0, COURT_ORDER, nobodyAway",
        "SOCIALISATION_FACILITY, 14, 1, COURT_ORDER, ",
        "SPECIALIST_THERAPEUTIC_FACILITY, 15, 1, COURT_ORDER, nobodyAway",
        "SPECIALIST_THERAPEUTIC_FACILITY, 15, 2, COURT_ORDER, ",
        "INTERVENTION_FACILITY, 14, 0, COURT_ORDER, nobodyAway",
        "INTERVENTION_FACILITY, 14, 0, POLICE_BORDER_GUARD, ", // art. 103(3)
        "REGIONAL_THERAPEUTIC_FACILITY, 14, 0, COURT_ORDER, ", // its number is another
    })
    void beyondTheNumberOfTheAct(CareForm type, long taken, long away, LegalBasis basis, String refusal) {
        var content = new FacilityContent("Dom", type, COUNTY, 16, "PS-1", null, "PS-2");

        if (refusal == null) {
            assertThatCode(() -> FacilityRules.checkBeyond(content, taken, () -> away, basis, LAW)).doesNotThrowAnyException();
        } else {
            refused("FAC-6", refusal, () -> FacilityRules.checkBeyond(content, taken, () -> away, basis, LAW));
        }
    }

    @ParameterizedTest(name = "FAC-20: {0} with {1} children needs {2} helpers")
    @CsvSource({
        "FAMILY_TYPE_FACILITY, 4, 0",
        "FAMILY_TYPE_FACILITY, 5, 1",
        "FAMILY_TYPE_FACILITY, 8, 1",
        "FAMILY_TYPE_FACILITY, 9, 2",
        "SOCIALISATION_FACILITY, 14, 0",
    })
    void helpers(CareForm type, long children, int helpers) {
        assertThat(FacilityRules.helpers(type, children, LAW)).isEqualTo(helpers);
    }

    @Test
    @DisplayName("FAC-5: an institution closes when nobody lives there and no place is kept, today at the latest; one closed by mistake opens again")
    void closing() {
        var today = day("2026-11-22");

        assertThatCode(() -> FacilityRules.checkClosing(today, 0, 0, today)).doesNotThrowAnyException();
        assertThatCode(() -> FacilityRules.checkClosing(null, 3, 1, today)).doesNotThrowAnyException();
        refused("FAC-5", "closedInTheFuture", () -> FacilityRules.checkClosing(today.plusDays(1), 0, 0, today));
        refused("FAC-5", "childrenLiveThere", () -> FacilityRules.checkClosing(today, 1, 1, today));
        refused("FAC-5", "placesKept", () -> FacilityRules.checkClosing(today, 0, 1, today));
    }

    private static void refused(String rule, String name, ThrowingCallable what) {
        assertThatThrownBy(what).hasMessage(rule + " facility.violation." + name);
    }
}
