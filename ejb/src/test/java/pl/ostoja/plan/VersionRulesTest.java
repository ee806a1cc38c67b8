package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.plan.PlanFixture.HOME;
import static pl.ostoja.plan.PlanFixture.SCHOOL;
import static pl.ostoja.plan.PlanFixture.aPlan;
import static pl.ostoja.plan.PlanFixture.anAction;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.shared.BusinessRuleViolation;

class VersionRulesTest {
    private static final String BORN = "2015-06-01";
    private static final CareFacts IN_CARE = aChildBorn(BORN, aStay("2026-01-12"));

    @ParameterizedTest(name = "PLN-4: made on {0} after one of {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-11, -, plan.violation.notInCare",
                "2026-01-12, -, -",
                "2026-11-22, -, -",
                "2026-11-23, -, plan.violation.inTheFuture",
                "2026-03-01, 2026-03-02, plan.violation.beforeTheFormer",
                "2026-03-02, 2026-03-02, -"
            })
    void aVersionHasItsDay(String made, String former, String violation) {
        said(() -> VersionRules.check(aPlan(made), IN_CARE, former == null ? null : day(former), day("2026-11-22")), violation);
    }

    @ParameterizedTest(name = "PLN-4: left on 2026-05-04, planned on {0}: {1}")
    @CsvSource(nullValues = "-", value = {"2026-05-04, -", "2026-05-05, plan.violation.notInCare"})
    void theLeavingDayCounts(String made, String violation) {
        var left = aChildBorn(BORN, aStay("2026-01-12").until("2026-05-04", EndReason.RETURN_TO_FAMILY));

        said(() -> VersionRules.check(aPlan(made), left, null, day("2026-11-22")), violation);
    }

    @Test
    @DisplayName("PLN-5: in an institution a plan rests on a diagnosis")
    void anInstitutionNeedsADiagnosis() {
        var facility = aChildBorn(BORN, aStay("2026-01-12").in(CareForm.SOCIALISATION_FACILITY));
        var diagnosed = aPlan(
                "2026-02-02", new ChildsPart(MainGoal.RETURN, "W normie.", ChildHeard.YES, null, null), List.of(SCHOOL), List.of(anAction(1, "Zajęcia", "2026-03-02")));

        said(() -> VersionRules.check(aPlan("2026-02-02"), facility, null, day("2026-11-22")), "plan.violation.noDiagnosis");
        said(() -> VersionRules.check(diagnosed, facility, null, day("2026-11-22")), null);
    }

    @ParameterizedTest(name = "PLN-5: heard {0}, because {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "YES, -, -", "NO, -, plan.violation.notHeardWithoutReason", "NOT_APPLICABLE, ' ', plan.violation.notHeardWithoutReason", "NO, dziecko było chore, -"
            })
    void aChildIsHeard(ChildHeard heard, String why, String violation) {
        var plan = aPlan("2026-02-02", new ChildsPart(MainGoal.ADOPTION, null, heard, why, null), List.of(SCHOOL), List.of(anAction(1, "Zajęcia", "2026-03-02")));

        said(() -> VersionRules.check(plan, IN_CARE, null, day("2026-11-22")), violation);
    }

    @Test
    @DisplayName("PLN-6: a plan has goals, goals have actions, and actions say who does what until when to what effect")
    void goalsAndActionsAreWhole() {
        var action = anAction(1, "Zajęcia", "2026-02-02");

        check(List.of(), List.of(), "plan.violation.noGoal");
        check(List.of(new GoalContent(null, null, "Cel")), List.of(action), "plan.violation.goalIncomplete");
        check(List.of(SCHOOL, HOME), List.of(action), "plan.violation.goalWithoutAction");
        check(List.of(SCHOOL), List.of(anAction(2, "Zajęcia", "2026-02-02")), "plan.violation.actionIncomplete");
        check(List.of(SCHOOL), List.of(anAction(0, "Zajęcia", "2026-02-02")), "plan.violation.actionIncomplete");
        check(List.of(SCHOOL), List.of(anAction(1, " ", "2026-02-02")), "plan.violation.actionIncomplete");
        check(List.of(SCHOOL), List.of(anAction(1, "Zajęcia", null)), "plan.violation.actionIncomplete");
        check(List.of(SCHOOL), List.of(anAction(1, "Zajęcia", "2026-02-01")), "plan.violation.dueBeforePlan");
        check(List.of(SCHOOL), List.of(new ActionContent(1, Horizon.LONG, "Zajęcia", "pedagog", day("2026-02-02"), null)), "plan.violation.actionIncomplete");
        check(List.of(SCHOOL), List.of(action), null);
    }

    @ParameterizedTest(name = "PLN-7: {0} on {1} with {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DONE, 2026-02-02, udało się, -",
                "DONE, 2026-11-22, udało się, -",
                "NOT_DONE, 2026-03-02, brak terminów, -",
                "PLANNED, -, -, -",
                "DONE, 2026-02-01, udało się, plan.violation.settledBeforePlan",
                "DONE, 2026-11-23, udało się, plan.violation.settledInTheFuture",
                "DONE, -, udało się, plan.violation.withoutResult",
                "NOT_DONE, 2026-03-02, -, plan.violation.withoutResult",
                "PLANNED, 2026-03-02, -, plan.violation.plannedWithResult"
            })
    void whatBecameOfAnAction(ActionState state, String on, String result, String violation) {
        said(() -> VersionRules.check(new ActionOutcome(state, on == null ? null : day(on), result), day("2026-02-02"), day("2026-11-22")), violation);
    }

    @Test
    @DisplayName("PLN-8: a former version stays as it was")
    void aFormerVersionStays() {
        said(() -> VersionRules.refuseFormer(false), "plan.violation.former");
        said(() -> VersionRules.refuseFormer(true), null);
    }

    private static void check(List<GoalContent> goals, List<ActionContent> actions, String violation) {
        said(() -> VersionRules.check(goals, actions, day("2026-02-02")), violation);
    }

    private static void said(ThrowingCallable check, String violation) {
        if (violation == null) {
            assertThatCode(check).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(check).isInstanceOfSatisfying(
                    BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(violation));
        }
    }
}
