package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.plan.PlanFixture.HOME;
import static pl.ostoja.plan.PlanFixture.SCHOOL;
import static pl.ostoja.plan.PlanFixture.anAction;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.EndReason;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

class FamilyPlanRulesTest {
    private static final FamilyFacts FAMILY = family("2026-02-02", null);

    @ParameterizedTest(name = "PLN-9: assistant since 2026-02-02, made on {0} after one of {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-02-01, -, plan.violation.noAssistant",
                "2026-02-02, -, -",
                "2026-11-22, -, -",
                "2026-11-23, -, plan.violation.inTheFuture",
                "2026-05-04, 2026-05-05, plan.violation.beforeTheFormer",
                "2026-05-05, 2026-05-05, -"
            })
    void aPlanIsMadeDuringTheWork(String made, String former, String violation) {
        said(() -> FamilyPlanRules.check(aPlan(made, "2026-02-02", null, SCHOOL), FAMILY, former == null ? null : day(former), day("2026-11-22")), violation);
    }

    @Test
    @DisplayName("PLN-9: once the work has ended, and before it begins, there is nothing to plan")
    void withoutAnAssistantNothingIsPlanned() {
        var plan = aPlan("2026-05-05", "2026-05-05", null, SCHOOL);

        said(() -> FamilyPlanRules.check(plan, family("2026-02-02", "2026-05-04"), null, day("2026-11-22")), "plan.violation.noAssistant");
        said(() -> FamilyPlanRules.check(plan, family("2026-02-02", "2026-05-05"), null, day("2026-11-22")), null);
        said(() -> FamilyPlanRules.check(plan, new FamilyFacts(List.of(), List.of()), null, day("2026-11-22")), "plan.violation.noAssistant");
    }

    @ParameterizedTest(name = "PLN-10: child in care from 2026-03-02 to 2026-06-01, planned on {0} with {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-01, -, -",
                "2026-03-02, -, plan.violation.noCoordinator",
                "2026-03-02, Karol Nowak, -",
                "2026-05-31, ' ', plan.violation.noCoordinator",
                "2026-06-01, -, -"
            })
    void theCoordinatorTakesPartWhileAChildIsInCare(String made, String coordinator, String violation) {
        var child = aChildBorn("2015-06-01", aStay("2026-03-02").until("2026-06-01", EndReason.RETURN_TO_FAMILY));
        var family = new FamilyFacts(FAMILY.works(), List.of(new FamilyFacts.InCare(Period.from(day("2026-02-02")), child)));

        said(() -> FamilyPlanRules.check(aPlan(made, made, coordinator, SCHOOL), family, null, day("2026-11-22")), violation);
    }

    @Test
    @DisplayName("PLN-10: a child that has left the family asks for no coordinator any more")
    void whoHasLeftTheFamilyDoesNotCount() {
        var child = aChildBorn("2015-06-01", aStay("2026-03-02"));
        var family = new FamilyFacts(FAMILY.works(), List.of(new FamilyFacts.InCare(Period.of(day("2026-02-02"), day("2026-06-01")), child)));

        said(() -> FamilyPlanRules.check(aPlan("2026-06-01", "2026-06-01", null, SCHOOL), family, null, day("2026-11-22")), "plan.violation.noCoordinator");
        said(() -> FamilyPlanRules.check(aPlan("2026-06-02", "2026-06-02", null, SCHOOL), family, null, day("2026-11-22")), null);
    }

    @ParameterizedTest(name = "PLN-10: consulted on {0}: {1}")
    @CsvSource(nullValues = "-", value = {"2026-11-22, -", "2026-11-23, plan.violation.consultedInTheFuture"})
    void theSocialWorkerWasConsulted(String consulted, String violation) {
        said(() -> FamilyPlanRules.check(aPlan("2026-05-05", consulted, null, SCHOOL), FAMILY, null, day("2026-11-22")), violation);
    }

    @Test
    @DisplayName("PLN-11: each goal answers to a need")
    void eachGoalAnswersToANeed() {
        said(() -> FamilyPlanRules.check(aPlan("2026-05-05", "2026-05-05", null, HOME), FAMILY, null, day("2026-11-22")), "plan.violation.noNeed");
    }

    @ParameterizedTest(name = "PLN-12: made on 2026-05-05, signed on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2026-05-04, plan.violation.agreedBeforePlan", "2026-05-05, -", "2026-11-22, -", "2026-11-23, plan.violation.agreedInTheFuture"})
    void aPlanIsSignedOnItsDayOrLater(String signed, String violation) {
        said(() -> FamilyPlanRules.check(new Agreement(day(signed), "matka, asystent"), day("2026-05-05"), day("2026-11-22")), violation);
    }

    @ParameterizedTest(name = "PLN-13: assistant since {0}, assessed on {1} -> again by {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-05-20, -, 2026-11-20",
                "2026-02-28, -, 2026-08-28",
                "2025-08-31, -, 2026-03-02", // 28 February is a Saturday
                "2025-01-10, 2026-02-20, 2026-08-20",
                "2026-05-20, 2026-01-12, 2026-11-20" // of the work before
            })
    void aFamilyIsAssessedEveryHalfYear(String assigned, String made, String due) {
        var next = AssessmentRules.next(family(assigned, null), made == null ? List.of() : List.of(day(made)), since -> 6);

        assertThat(next.orElseThrow().legal()).isEqualTo(due);
    }

    @Test
    @DisplayName("PLN-13: nothing is due once the work has ended")
    void nothingIsDueAfterTheWork() {
        assertThat(AssessmentRules.next(family("2026-02-02", "2026-05-05"), List.of(), since -> 6)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "PLN-14: assistant since 2026-02-02, assessed on {0} beside 2026-05-05: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-02-01, plan.violation.assessedWithoutAssistant",
                "2026-02-02, -",
                "2026-05-05, plan.violation.assessedTwice",
                "2026-11-22, -",
                "2026-11-23, plan.violation.assessedInTheFuture"
            })
    void anAssessmentHasItsDay(String assessed, String violation) {
        said(() -> AssessmentRules.check(day(assessed), FAMILY, List.of(day("2026-05-05")), day("2026-11-22")), violation);
    }

    @Test
    @DisplayName("PLN-14: what was assessed during a former work can still be written down, and corrected")
    void anAssessmentOfAFormerWorkStays() {
        var family = new FamilyFacts(List.of(Period.of(day("2025-02-03"), day("2025-10-31")), Period.from(day("2026-03-02"))), List.of());

        said(() -> AssessmentRules.check(day("2025-08-01"), family, List.of(), day("2026-11-22")), null);
        said(() -> AssessmentRules.check(day("2025-02-02"), family, List.of(), day("2026-11-22")), "plan.violation.assessedWithoutAssistant");
    }

    @ParameterizedTest(name = "PLN-15: assessed on 2026-05-05, passed on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2026-05-04, plan.violation.passedTooEarly", "2026-05-05, -", "2026-11-22, -", "2026-11-23, plan.violation.passedInTheFuture"})
    void anAssessmentGoesToTheEmployer(String passed, String violation) {
        said(() -> AssessmentRules.check(new PassedOn(day(passed), "kierownik OPS"), day("2026-05-05"), day("2026-11-22")), violation);
    }

    /** @param until null while the work goes on */
    private static FamilyFacts family(String assigned, String until) {
        return new FamilyFacts(List.of(until == null ? Period.from(day(assigned)) : Period.of(day(assigned), day(until))), List.of());
    }

    private static FamilyPlanContent aPlan(String made, String consulted, String coordinator, GoalContent goal) {
        return new FamilyPlanContent(
                new PlanMade(day(made), PlanOccasion.FIRST, "Rodzina ma trudności.", "rodzice"),
                new FamilysPart("Ewa Lis", day(consulted), coordinator), List.of(goal), List.of(anAction(1, "Spotkania", "2026-12-01")));
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
