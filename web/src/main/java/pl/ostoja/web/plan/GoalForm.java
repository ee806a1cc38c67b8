package pl.ostoja.web.plan;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.plan.GoalContent;
import pl.ostoja.plan.Horizon;

/** What is typed about a goal. */
public class GoalForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private Horizon horizon;
    private String need;
    private String goal;

    GoalForm(int number) {
        this.number = number;
    }

    static GoalForm of(int number, GoalContent content) {
        GoalForm form = new GoalForm(number);
        form.horizon = content.horizon();
        form.need = content.need();
        form.goal = content.goal();
        return form;
    }

    GoalContent content() {
        return new GoalContent(horizon, need, goal);
    }

    /** Whoever empties all of it leaves the goal out. */
    public boolean isStarted() {
        return Stream.of(horizon, need, goal).anyMatch(Objects::nonNull);
    }

    public int getNumber() {
        return number;
    }

    public Horizon getHorizon() {
        return horizon;
    }

    public void setHorizon(Horizon horizon) {
        this.horizon = horizon;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}
