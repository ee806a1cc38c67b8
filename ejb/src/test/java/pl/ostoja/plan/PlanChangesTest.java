package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.plan.PlanFixture.HOME;
import static pl.ostoja.plan.PlanFixture.SCHOOL;
import static pl.ostoja.plan.PlanFixture.aPlan;
import static pl.ostoja.plan.PlanFixture.anAction;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.ChildId;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.shared.Explanation;

class PlanChangesTest {
    private static final PlanId PLAN = PlanId.next();

    @Test
    void theSameGoalsAndActionsAreNoChange() {
        assertThat(PlanChanges.between(version(aPlan("2026-02-02")), version(aPlan("2026-02-02")))).isEmpty();
    }

    @Test
    void whatIsNewAndWhatDidNotGoOver() {
        var later = aPlan(
                "2026-08-03", new ChildsPart(MainGoal.FOSTER_FAMILY, null, ChildHeard.YES, null, null), List.of(HOME), List.of(anAction(1, "Urlopowania", "2026-10-01")));

        assertThat(PlanChanges.between(version(aPlan("2026-02-02")), version(later)))
                .containsExactly(
                        Explanation.of("plan.change.mainGoal", MainGoal.RETURN, MainGoal.FOSTER_FAMILY),
                        Explanation.of("plan.change.goalAdded", "Powrót do rodziców"),
                        Explanation.of("plan.change.goalDropped", "Promocja do następnej klasy"),
                        Explanation.of("plan.change.actionAdded", "Urlopowania"),
                        Explanation.of("plan.change.actionDropped", "Zajęcia wyrównawcze"));
    }

    @Test
    void anActionThatIsCalledTheSameMayChange() {
        var changed = new ActionContent(1, Horizon.SHORT, "Zajęcia wyrównawcze", "opiekunowie", day("2026-06-01"), "Promocja");

        assertThat(PlanChanges.between(version(aPlan("2026-02-02")), version(aPlan("2026-02-02", List.of(SCHOOL), List.of(changed)))))
                .containsExactly(
                        Explanation.of("plan.change.due", "Zajęcia wyrównawcze", day("2026-04-03"), day("2026-06-01")),
                        Explanation.of("plan.change.responsible", "Zajęcia wyrównawcze", "pedagog szkolny", "opiekunowie"),
                        Explanation.of("plan.change.effect", "Zajęcia wyrównawcze", "Promocja"));
    }

    private static PlanDetails version(ChildPlanContent content) {
        List<GoalDetails> goals = new ArrayList<>();
        for (GoalContent goal : content.goals()) {
            int place = goals.size() + 1;
            goals.add(new GoalDetails(
                    place, goal,
                    content.actions().stream()
                            .filter(action -> action.goal() == place)
                            .map(action -> new ActionDetails(ActionId.next(), PLAN, action, ActionOutcome.PLANNED, 0))
                            .toList()));
        }
        return new PlanDetails(PLAN, PlanSubject.of(ChildId.next()), 1, true, content.made(), content.childs(), null, null, goals, 0);
    }
}
