package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.review.ChildHeard;

/** Plans for tests. */
public final class PlanFixture {
    public static final GoalContent SCHOOL = new GoalContent(Horizon.SHORT, "Zaległości w nauce", "Promocja do następnej klasy");
    public static final GoalContent HOME = new GoalContent(Horizon.LONG, null, "Powrót do rodziców");

    private PlanFixture() {}

    public static ChildPlanContent aPlan(String madeOn) {
        return aPlan(madeOn, List.of(SCHOOL), List.of(anAction(1, "Zajęcia wyrównawcze", LocalDate.parse(madeOn).plusDays(60).toString())));
    }

    public static ChildPlanContent aPlan(String madeOn, List<GoalContent> goals, List<ActionContent> actions) {
        return aPlan(madeOn, new ChildsPart(MainGoal.RETURN, null, ChildHeard.YES, null, "Chcę wrócić do mamy."), goals, actions);
    }

    public static ChildPlanContent aPlan(String madeOn, ChildsPart childs, List<GoalContent> goals, List<ActionContent> actions) {
        PlanMade made = new PlanMade(LocalDate.parse(madeOn), PlanOccasion.FIRST, "Dziecko ma zaległości w szkole.", "rodzina zastępcza, asystent rodziny");
        return new ChildPlanContent(made, childs, goals, actions);
    }

    public static ActionContent anAction(int goal, String what, String dueOn) {
        return new ActionContent(goal, Horizon.SHORT, what, "pedagog szkolny", dueOn == null ? null : LocalDate.parse(dueOn), "Lepsze oceny");
    }
}
