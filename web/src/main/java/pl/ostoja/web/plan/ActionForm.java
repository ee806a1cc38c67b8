package pl.ostoja.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.plan.ActionContent;
import pl.ostoja.plan.Horizon;

/** What is typed about an action. */
public class ActionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private Integer goal;
    private Horizon horizon;
    private String what;
    private String responsible;
    private LocalDate dueOn;
    private String expectedEffect;

    ActionForm(int number) {
        this.number = number;
    }

    /** @param goal the number of the goal in the form */
    static ActionForm of(int number, int goal, ActionContent content) {
        ActionForm form = new ActionForm(number);
        form.goal = goal;
        form.horizon = content.horizon();
        form.what = content.what();
        form.responsible = content.responsible();
        form.dueOn = content.dueOn();
        form.expectedEffect = content.expectedEffect();
        return form;
    }

    /** @param places which goals of the form there are, and at which place */
    ActionContent content(Map<Integer, Integer> places) {
        return new ActionContent(goal == null ? 0 : places.getOrDefault(goal, 0), horizon, what, responsible, dueOn, expectedEffect);
    }

    /** Whoever empties all of it leaves the action out. */
    public boolean isStarted() {
        return Stream.of(goal, horizon, what, responsible, dueOn, expectedEffect).anyMatch(Objects::nonNull);
    }

    public int getNumber() {
        return number;
    }

    public Integer getGoal() {
        return goal;
    }

    public void setGoal(Integer goal) {
        this.goal = goal;
    }

    public Horizon getHorizon() {
        return horizon;
    }

    public void setHorizon(Horizon horizon) {
        this.horizon = horizon;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getExpectedEffect() {
        return expectedEffect;
    }

    public void setExpectedEffect(String expectedEffect) {
        this.expectedEffect = expectedEffect;
    }
}
