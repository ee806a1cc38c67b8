package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.review.ReviewHeld;
import pl.ostoja.shared.Explanation;

class ChildPlanDutiesTest {
    private static final String BORN = "2015-06-01";

    @Test
    @DisplayName("PLN-1: in a family the coordinator plans within the centre's 30 days")
    void theFirstPlanInAFamily() {
        var care = aChildBorn(BORN, aStay("2026-05-20"));
        var duty = one(ChildPlanDuties.CHILD_PLAN, care);

        assertThat(duty.key()).isEqualTo(new DutyKey("CHILD_PLAN", care.stays().getFirst().id(), day("2026-05-20")));
        assertThat(duty.subject().child()).isEqualTo(CHILD);
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-06-19");
        assertThat(duty.article()).isEqualTo("art. 77 ust. 3 pkt 2 UWR");
        assertThat(duty.responsible()).isEqualTo(Responsible.COORDINATOR);
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
        assertThat(duty.why()).isEqualTo(Explanation.of("plan.why.family", day("2026-05-20"), 30));
        assertThat(duty.facts()).containsExactly(Explanation.of("plan.fact.since", day("2026-05-20")));
    }

    @ParameterizedTest(name = "PLN-1: planned on {0}: {1} days late")
    @CsvSource({"2026-05-20, 0", "2026-06-19, 0", "2026-06-20, 1"})
    void theLastDayIsInTime(String made, long late) {
        var duty = one(ChildPlanDuties.CHILD_PLAN, aChildBorn(BORN, aStay("2026-05-20")), made);

        assertThat(duty.state()).isEqualTo(DutyState.fulfilled(day(made)));
        assertThat(duty.daysLate(day("2026-11-22"))).isEqualTo(late);
    }

    @ParameterizedTest(name = "PLN-1: in {0} by {1}")
    @CsvSource({
        "SOCIALISATION_FACILITY, art. 100 ust. 1 UWR", "REGIONAL_THERAPEUTIC_FACILITY, art. 100 ust. 1 UWR", "FAMILY_TYPE_FACILITY, art. 139 ust. 2 UWR"
    })
    void anInstitutionPlansAfterItsDiagnosis(CareForm form, String article) {
        var duty = one(ChildPlanDuties.CHILD_PLAN, aChildBorn(BORN, aStay("2026-05-21").in(form)));

        assertThat(duty.deadline().planBy()).isEqualTo("2026-06-03");
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-06-05"); // 4 June is Corpus Christi
        assertThat(duty.article()).isEqualTo(article);
        assertThat(duty.responsible()).isEqualTo(Responsible.FACILITY);
        assertThat(duty.why()).isEqualTo(Explanation.of("plan.why.facility", day("2026-05-21"), 14));
    }

    @Test
    @DisplayName("PLN-1: who takes the child over from a family or an institution plans anew; what was not planned ends with the move")
    void aMoveBeginsAnew() {
        var care = aChildBorn(
                BORN,
                aStay("2026-01-12").until("2026-03-02", EndReason.TRANSFER_INSTITUTION),
                aStay("2026-03-02").in(CareForm.SOCIALISATION_FACILITY));

        assertThat(all(ChildPlanDuties.CHILD_PLAN, care))
                .extracting(duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple(day("2026-02-11"), DutyState.ended(day("2026-03-02"), ChildPlanDuties.MOVED)), tuple(day("2026-03-16"), DutyState.OPEN));
        assertThat(all(ChildPlanDuties.CHILD_PLAN, care, "2026-02-10", "2026-03-02"))
                .extracting(Duty::state)
                .containsExactly(DutyState.fulfilled(day("2026-02-10")), DutyState.fulfilled(day("2026-03-02")));
    }

    @Test
    @DisplayName("PLN-1: a change of family within family-based care needs no new plan; leaving and the 18th birthday end the duty")
    void whatEndsIt() {
        var moved = aChildBorn(
                BORN, aStay("2026-01-12").until("2026-03-02", EndReason.TRANSFER_FAMILY_CARE), aStay("2026-03-02").in(CareForm.FAMILY_HOME));
        var left = aChildBorn(BORN, aStay("2026-01-12").until("2026-01-30", EndReason.RETURN_TO_FAMILY));
        var adult = aChildBorn("2008-02-11", aStay("2026-01-12"));

        assertThat(all(ChildPlanDuties.CHILD_PLAN, moved)).hasSize(1);
        assertThat(one(ChildPlanDuties.CHILD_PLAN, left).state()).isEqualTo(DutyState.ended(day("2026-01-30"), RecurringTerm.LEFT_CARE));
        assertThat(one(ChildPlanDuties.CHILD_PLAN, adult).state()).isEqualTo(DutyState.ended(day("2026-02-11"), RecurringTerm.FULL_AGE));
    }

    @Test
    @DisplayName("PLN-1, PLN-2: the days are the centre's")
    void theDaysAreTheCentres() {
        var own = new CareLaw(
                LawFixture.lawBook(),
                List.of(
                        new PolicyChoice("CHILD_PLAN_TARGET_D", "60", day("2012-01-01")), new PolicyChoice("PLAN_AFTER_REVIEW_D", "0", day("2012-01-01"))));
        var duties = new ArrayList<Duty>();
        ChildPlanDuties.derive(
                aChildBorn(BORN, aStay("2026-05-20")), List.of(), List.of(new ReviewHeld(person(1), day("2026-09-04"), null)), Map.of(), own, duties::add);

        assertThat(duties).extracting(duty -> duty.deadline().legalDay()).containsExactly(day("2026-07-20"), day("2026-09-04")); // 19 July is a Sunday
    }

    @ParameterizedTest(name = "PLN-2: reviewed on 2026-09-04, planned on {0}: done on {1}, {2} days late")
    @CsvSource(
            nullValues = "-",
            value = {"2026-09-03, -, 0", "2026-09-04, 2026-09-04, 0", "2026-09-11, 2026-09-11, 0", "2026-09-14, 2026-09-14, 3"})
    void aReviewModifiesThePlan(String made, String doneOn, long late) {
        var duty = reviewed(aChildBorn(BORN, aStay("2026-01-12")), "2026-09-04", made);

        assertThat(duty.deadline().legalDay()).isEqualTo("2026-09-11");
        assertThat(duty.article()).isEqualTo("art. 129 UWR");
        assertThat(duty.state()).isEqualTo(doneOn == null ? DutyState.OPEN : DutyState.fulfilled(day(doneOn)));
        assertThat(duty.daysLate(day("2026-09-11"))).isEqualTo(late);
    }

    @Test
    @DisplayName("PLN-2: in an institution by another article; a review on the leaving day modifies nothing any more")
    void reviewsElsewhere() {
        var facility = aChildBorn(BORN, aStay("2026-01-12").in(CareForm.SOCIALISATION_FACILITY));
        var left = aChildBorn(BORN, aStay("2026-01-12").until("2026-09-04", EndReason.RETURN_TO_FAMILY));

        assertThat(reviewed(facility, "2026-09-04").article()).isEqualTo("art. 136 UWR");
        assertThat(reviewed(left, "2026-09-04").state()).isEqualTo(DutyState.ended(day("2026-09-04"), RecurringTerm.LEFT_CARE));
    }

    @ParameterizedTest(name = "PLN-3: in {0} planned on {1} -> again by {2}")
    @CsvSource({
        "SOCIALISATION_FACILITY, 2026-03-02, 2026-09-02",
        "REGIONAL_THERAPEUTIC_FACILITY, 2026-08-31, 2027-03-01", // 28 February is a Sunday
        "PRE_ADOPTION_CENTRE, 2026-03-02, 2026-06-02"
    })
    void institutionsModifyTheirPlans(CareForm form, String made, String due) {
        var duty = one(ChildPlanDuties.CHILD_PLAN_TERM, aChildBorn("2026-01-05", aStay("2026-02-16").in(form)), made);

        assertThat(duty.deadline().legalDay()).isEqualTo(due);
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
        assertThat(duty.responsible()).isEqualTo(Responsible.FACILITY);
    }

    @Test
    @DisplayName("PLN-3: every version begins the term anew; none runs before the first version, and none in families")
    void theTermRunsFromTheLastVersion() {
        var facility = aChildBorn(BORN, aStay("2025-01-10").in(CareForm.SOCIALISATION_FACILITY));

        assertThat(all(ChildPlanDuties.CHILD_PLAN_TERM, facility)).isEmpty();
        assertThat(all(ChildPlanDuties.CHILD_PLAN_TERM, aChildBorn(BORN, aStay("2025-01-10")), "2025-02-03")).isEmpty();
        assertThat(all(ChildPlanDuties.CHILD_PLAN_TERM, facility, "2025-01-20", "2025-05-05", "2025-11-06"))
                .extracting(duty -> duty.key().anchor(), duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple(day("2025-01-20"), day("2025-07-21"), DutyState.fulfilled(day("2025-05-05"))), // 20 July is a Sunday
                        tuple(day("2025-05-05"), day("2025-11-05"), DutyState.fulfilled(day("2025-11-06"))),
                        tuple(day("2025-11-06"), day("2026-05-06"), DutyState.OPEN));
    }

    /** Known on Thursday 10 September 2026, born on 1 June 2010; PROMPTLY_TARGET_D is one working day. */
    @ParameterizedTest(name = "PLN-3: pregnant in an institution, planned on {0}: done on {1}, {2} days late on 15 September")
    @CsvSource(nullValues = "-", value = {"2026-09-09, -, 4", "2026-09-10, 2026-09-10, 0", "2026-09-11, 2026-09-11, 0", "2026-09-14, 2026-09-14, 3"})
    void anInstitutionModifiesThePlanOfAPregnantMinorAtOnce(String made, String doneOn, long late) {
        var duty = atOnce(aChildBorn("2010-06-01", aStay("2026-05-20").in(CareForm.SOCIALISATION_FACILITY)), "2026-09-10", made).getFirst();

        assertThat(duty.deadline().legalDay()).isEqualTo("2026-09-11");
        assertThat(duty.article()).isEqualTo("§ 15 ust. 6 rozporządzenia z 22.12.2011");
        assertThat(duty.responsible()).isEqualTo(Responsible.FACILITY);
        assertThat(duty.state()).isEqualTo(doneOn == null ? DutyState.OPEN : DutyState.fulfilled(day(doneOn)));
        assertThat(duty.daysLate(day("2026-09-15"))).isEqualTo(late);
    }

    @Test
    @DisplayName("PLN-3: at once only in an institution, in care, and of a minor")
    void atOnceOnlyOfAMinorInAnInstitution() {
        var facility = aStay("2026-05-20").in(CareForm.SOCIALISATION_FACILITY);
        assertThat(atOnce(aChildBorn("2010-06-01", aStay("2026-05-20")), "2026-09-10")).isEmpty();
        assertThat(atOnce(aChildBorn("2010-06-01", facility), "2026-05-19")).isEmpty();
        assertThat(atOnce(aChildBorn("2010-06-01", facility), "2026-05-20")).hasSize(1);
        assertThat(atOnce(aChildBorn("2008-09-10", facility), "2026-09-10")).isEmpty();
        assertThat(atOnce(aChildBorn("2008-09-11", facility), "2026-09-10")).hasSize(1);
    }

    private static List<Duty> atOnce(CareFacts care, String known, String... plans) {
        var duties = new ArrayList<Duty>();
        ChildPlanDuties.derive(care, days(plans), List.of(), Map.of(person(7), day(known)), LAW, duties::add);
        return duties.stream().filter(duty -> duty.key().about().equals(person(7))).toList();
    }

    @Test
    void everyKindIsDeclaredOnce() {
        assertThat(ChildPlanDuties.kinds()).extracting(DutyKind::code).doesNotHaveDuplicates().hasSize(3);
    }

    private static Duty reviewed(CareFacts care, String held, String... plans) {
        var duties = new ArrayList<Duty>();
        ChildPlanDuties.derive(care, days(plans), List.of(new ReviewHeld(person(1), day(held), null)), Map.of(), LAW, duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(ChildPlanDuties.CHILD_PLAN_REVIEWED)).findFirst().orElseThrow();
    }

    private static List<Duty> all(DutyKind kind, CareFacts care, String... plans) {
        var duties = new ArrayList<Duty>();
        ChildPlanDuties.derive(care, days(plans), List.of(), Map.of(), LAW, duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(kind)).toList();
    }

    private static Duty one(DutyKind kind, CareFacts care, String... plans) {
        assertThat(all(kind, care, plans)).hasSize(1);
        return all(kind, care, plans).getFirst();
    }

    private static List<LocalDate> days(String... plans) {
        return Arrays.stream(plans).map(LocalDate::parse).toList();
    }
}
