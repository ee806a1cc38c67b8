package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.FAMILY;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aResident;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.placement.PlacementFixture.respiteGuest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.HelperContent;
import pl.ostoja.fostering.HelperRequests;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.shared.Period;

/** Who has a right to a helper, and what is owed when a family asks. */
class HelperDutiesTest {
    @ParameterizedTest(name = "FST-40: {0} with {1}: right {2} by {3}")
    @CsvSource(nullValues = "-", value = {
        "NON_PROFESSIONAL, 3, false, art. 57 ust. 1a UWR",
        "NON_PROFESSIONAL, 4, true, art. 57 ust. 1a UWR",
        "PROFESSIONAL, 4, true, art. 57 ust. 1a UWR",
        "FAMILY_HOME, 4, false, art. 64 ust. 2 UWR",
        "FAMILY_HOME, 5, true, art. 64 ust. 2 UWR",
    })
    void theRightFollowsTheFormAndTheNumber(FamilyForm form, int there, boolean right, String article) {
        FamilyForms forms = form == FamilyForm.PROFESSIONAL ? FamilyForms.professional(ProfessionalKind.GENERAL) : FamilyForms.of(form);
        HelperRight answer = HelperRight.of(forms, there, day("2026-11-23"), LAW).orElseThrow();
        assertThat(answer.holds()).isEqualTo(right);
        assertThat(answer.article()).isEqualTo(article);
    }

    @Test
    @DisplayName("FST-40: a family that cares for its own kin only has none, however many children there are")
    void kin() {
        assertThat(HelperRight.of(FamilyForms.of(FamilyForm.KINSHIP), 6, day("2026-11-23"), LAW)).isEmpty();
    }

    @Test
    @DisplayName("FST-42: a request of a family with four children is due thirty days later")
    void due() {
        assertThat(duties(asked("2026-09-01"), four("2026-01-10", null))).singleElement().satisfies(duty -> {
            assertThat(duty.key().anchor()).isEqualTo(day("2026-09-01"));
            assertThat(duty.deadline().legalDay()).isEqualTo(day("2026-10-01"));
            assertThat(duty.article()).isEqualTo("art. 57 ust. 1a UWR");
            assertThat(duty.isOpen()).isTrue();
        });
    }

    @Test
    @DisplayName("FST-42: with three children nothing is owed, until the fourth comes")
    void theFourthChild() {
        assertThat(duties(asked("2026-09-01"), List.of(aResident(1), aResident(2), aResident(3)))).isEmpty();
        assertThat(duties(asked("2026-09-01"), four("2026-10-15", null))).singleElement().satisfies(duty -> assertThat(duty.key().anchor()).isEqualTo(day("2026-10-15")));
    }

    @Test
    @DisplayName("FST-42: a guest for the time of a rest is not counted")
    void guests() {
        assertThat(duties(asked("2026-09-01"), List.of(aResident(1), aResident(2), aResident(3), respiteGuest(aResident(4))))).isEmpty();
    }

    @Test
    @DisplayName("FST-42: it is done with the employment, and was never owed if somebody was employed before the right began")
    void employed() {
        HelperContent employed = new HelperContent(day("2026-09-01"), day("2026-09-20"), null, 20, "Jan Nowak", null, null, false, null, null);
        assertThat(duties(employed, four("2026-01-10", null))).singleElement().satisfies(duty -> assertThat(duty.state()).isEqualTo(DutyState.fulfilled(day("2026-09-20"))));
        assertThat(duties(employed, four("2026-09-20", null))).isEmpty();
    }

    @Test
    @DisplayName("FST-42: it ends when the fourth child leaves, and is owed anew when another comes")
    void children() {
        List<Resident> there = List.of(aResident(1), aResident(2), aResident(3), aResident(4, "2026-01-10", "2026-09-15"), aResident(5, "2026-11-02", null));
        List<Duty> duties = duties(asked("2026-09-01"), there);
        assertThat(duties).extracting(duty -> duty.key().anchor()).containsExactly(day("2026-09-01"), day("2026-11-02"));
        assertThat(duties.getFirst().state()).isInstanceOfSatisfying(DutyState.Ended.class, ended -> assertThat(ended.on()).isEqualTo(day("2026-09-15")));
        assertThat(duties.getLast().isOpen()).isTrue();
    }

    @Test
    @DisplayName("FST-42: it ends when the family takes its request back, and when it works no more")
    void takenBack() {
        HelperContent withdrawn = new HelperContent(day("2026-09-01"), null, null, null, null, day("2026-09-10"), null, false, null, null);
        assertThat(duties(withdrawn, four("2026-01-10", null))).singleElement()
                .satisfies(duty -> assertThat(duty.state()).isInstanceOfSatisfying(DutyState.Ended.class, ended -> assertThat(ended.on()).isEqualTo(day("2026-09-10"))));
        HelperRequests over = new HelperRequests(FAMILY, forms(), List.of(new HelperRequests.Request(person(7), asked("2026-09-01"))), day("2026-09-05"));
        assertThat(derived(over, four("2026-01-10", null))).singleElement()
                .satisfies(duty -> assertThat(duty.state()).isInstanceOfSatisfying(DutyState.Ended.class, ended -> assertThat(ended.on()).isEqualTo(day("2026-09-05"))));
    }

    private static HelperContent asked(String on) {
        return new HelperContent(day(on), null, null, null, null, null, null, false, null, null);
    }

    /** Three who have long been there, and a fourth. */
    private static List<Resident> four(String since, String until) {
        return List.of(aResident(1), aResident(2), aResident(3), aResident(4, since, until));
    }

    private static List<Duty> duties(HelperContent request, List<Resident> residents) {
        return derived(new HelperRequests(FAMILY, forms(), List.of(new HelperRequests.Request(person(7), request)), null), residents);
    }

    private static List<Duty> derived(HelperRequests family, List<Resident> residents) {
        List<Duty> duties = new ArrayList<>();
        HelperDuties.derive(family, residents, LAW, duties::add);
        return duties;
    }

    private static List<ApplicantFacts.Held> forms() {
        return List.of(new ApplicantFacts.Held(FamilyForms.of(FamilyForm.NON_PROFESSIONAL), Period.from(day("2020-01-01"))));
    }
}
