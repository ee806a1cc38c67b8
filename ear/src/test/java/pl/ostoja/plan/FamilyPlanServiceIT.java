package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.plan.PlanFixture.HOME;
import static pl.ostoja.plan.PlanFixture.SCHOOL;
import static pl.ostoja.plan.PlanFixture.anAction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.assistance.AssignAssistant;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.assistance.CaseEnd;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.EndCase;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class FamilyPlanServiceIT {
    @Inject
    FamilyPlanService plans;

    @Inject
    AssessmentService assessments;

    @Inject
    AssistantService assistants;

    @Inject
    ChildPlanService childPlans;

    @Inject
    AssistedFixture assisted;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private Caller stranger;
    private AssistanceCaseId family;

    @BeforeEach
    void anAssistantWorksWithAFamily() {
        today = LocalDate.now(clock);
        AssistedFixture.Staff staff = assisted.staff();
        stranger = staff.bartek();
        caller.become(staff.organiser());
        family = assisted.reported("Nowakowie", today.minusDays(90), AssistedFixture.aMother());
        assisted.agree(family, today.minusDays(80));
        caller.become(staff.head());
        assistants.assign(new AssignAssistant(CaseStepId.next(), family, staff.anna().account(), today.minusDays(60), false, null));
        caller.become(staff.anna());
    }

    @Test
    void fromTheFirstPlanToTheSignedOneThatFollows() {
        PlanId first = make(0, today.minusDays(40));
        plans.agree(new AgreePlan(first, version(first).version(), new Agreement(today.minusDays(38), "matka, asystent")));
        ActionDetails action = version(first).actions().getFirst();
        plans.settle(new SettleAction(action.id(), action.version(), new ActionOutcome(ActionState.DONE, today.minusDays(20), "Chodzą do szkoły.")));

        assertThat(version(first).agreement().signedBy()).isEqualTo("matka, asystent");
        assertThat(version(first).count(ActionState.DONE)).isEqualTo(1);

        PlanId second = make(1, today.minusDays(10));
        assertThat(plans.overview(family).versions()).extracting(PlanRow::number).containsExactly(2, 1);
        assertThatThrownBy(() -> plans.agree(new AgreePlan(first, version(first).version(), new Agreement(today, "ojciec"))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PLN-8"));
        assertThatThrownBy(() -> make(1, today)).isInstanceOf(EditConflict.class);

        plans.remove(second, version(second).version(), "pomyłka");
        assertThat(plans.overview(family).inForce().id()).isEqualTo(first);
    }

    @Test
    void aGoalWithoutANeedIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> plans.make(new MakeFamilyPlan(PlanId.next(), family, 0, content(today, HOME))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PLN-11"));
        assertThat(plans.overview(family).inForce()).isNull();
    }

    @Test
    void theNextAssessmentFollowsFromTheLast() {
        assertThat(assessments.overview(family).next().unshifted()).isEqualTo(today.minusDays(60).plusMonths(6));

        FamilyAssessmentId id = assessments.record(new AssessFamily(FamilyAssessmentId.next(), family, assessment(today.minusDays(5), 2)));
        assertThat(assessments.overview(family).next().unshifted()).isEqualTo(today.minusDays(5).plusMonths(6));

        assessments.pass(id, assessments.details(id).version(), new PassedOn(today.minusDays(1), "kierownik OPS"));
        assertThat(assessments.details(id).passed().recipient()).isEqualTo("kierownik OPS");

        long version = assessments.details(id).version();
        assertThatThrownBy(() -> assessments.correct(new CorrectAssessment(id, version, "inny dzień", assessment(today, 4)))).as("passed on before").hasMessageStartingWith("PLN-15 ");
        assessments.correct(new CorrectAssessment(id, version, "pomyłka w ocenie", assessment(today.minusDays(4), 4)));
        assertThat(assessments.details(id).content().scores().housing()).isEqualTo(4);
        assertThatThrownBy(() -> assessments.correct(new CorrectAssessment(id, version, "inna", assessment(today, 1)))).isInstanceOf(EditConflict.class);

        assertThatThrownBy(() -> assessments.pass(id, assessments.details(id).version(), new PassedOn(today, "wójt"))).as("passed on already").hasMessageStartingWith("PLN-15 ");
        assessments.takeBackPassing(id, assessments.details(id).version(), "inny odbiorca");
        assertThat(assessments.details(id).passed()).isNull();
        assessments.remove(id, assessments.details(id).version(), "inna rodzina");
        assertThat(assessments.overview(family).assessments()).isEmpty();
    }

    @Test
    void theWorkDoesNotEndWhileSomethingIsUnfinished() {
        LocalDate due = assessments.overview(family).next().legal();
        assertThat(assistants.unfinished(family, due.minusDays(1))).isEmpty();
        assertThat(assistants.unfinished(family, due)).extracting(Explanation::key).containsExactly("plan.unfinished.assessment");

        make(0, today.minusDays(40));
        assessments.record(new AssessFamily(FamilyAssessmentId.next(), family, assessment(today.minusDays(5), 2)));
        assertThat(assistants.unfinished(family, today)).extracting(Explanation::key).containsExactly("plan.unfinished.actions", "plan.unfinished.passing");
        assertThatThrownBy(() -> assistants.end(new EndCase(CaseStepId.next(), family, today, CaseEnd.MOVED, null, null))).hasMessageStartingWith("AST-14 ");
        assertThat(assessments.overview(family).next()).as("nothing has ended").isNotNull();

        assistants.end(new EndCase(CaseStepId.next(), family, today, CaseEnd.MOVED, null, null, "rodzina wyjechała za granicę"));
        assertThat(assessments.overview(family).next()).isNull();
    }

    @Test
    void thePlanOfAnInvisibleFamilyIsMissingAndThatOfAFamilyIsNoneOfAChild() {
        PlanId plan = make(0, today.minusDays(40));
        FamilyAssessmentId assessed = assessments.record(new AssessFamily(FamilyAssessmentId.next(), family, assessment(today, 3)));
        assertThatThrownBy(() -> childPlans.version(plan)).isInstanceOf(NotFound.class);

        caller.become(stranger);
        assertThatThrownBy(() -> plans.overview(family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.version(plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessments.overview(family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessments.details(assessed)).isInstanceOf(NotFound.class);
    }

    private PlanId make(int follows, LocalDate on) {
        return plans.make(new MakeFamilyPlan(PlanId.next(), family, follows, content(on, SCHOOL)));
    }

    private PlanDetails version(PlanId id) {
        return plans.version(id).plan();
    }

    private static FamilyPlanContent content(LocalDate on, GoalContent goal) {
        return new FamilyPlanContent(
                new PlanMade(on, PlanOccasion.FIRST, "Dzieci opuszczają lekcje.", "matka"), new FamilysPart("Ewa Lis", on, null), List.of(goal),
                List.of(anAction(1, "Matka odprowadza dzieci do szkoły", on.plusDays(60).toString())));
    }

    private static AssessmentContent assessment(LocalDate on, int score) {
        return new AssessmentContent(
                on, new AreaScores(score, score, score, score, score, score, score, score), "Matka dotrzymuje terminów.", "Długi.", "Praca trwa.", null);
    }
}
