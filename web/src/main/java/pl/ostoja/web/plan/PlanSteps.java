package pl.ostoja.web.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.ostoja.plan.ActionContent;
import pl.ostoja.plan.ActionState;
import pl.ostoja.plan.GoalContent;
import pl.ostoja.plan.GoalDetails;
import pl.ostoja.plan.Horizon;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/**
 * The goals and actions of a plan as they are typed: those of the version before that are still to be done, and empty places for more. The places are there
 * from the beginning, so that a draft finds them on another device.
 */
public class PlanSteps implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MORE_GOALS = 3;
    private static final int MORE_ACTIONS = 6;

    private final List<GoalForm> goals = new ArrayList<>();
    private final List<ActionForm> actions = new ArrayList<>();

    static PlanSteps empty() {
        return new PlanSteps().withPlaces();
    }

    /** What was done or given up stays in the version before, and so does a goal for which all was done. */
    static PlanSteps after(List<GoalDetails> former) {
        PlanSteps steps = new PlanSteps();
        for (GoalDetails goal : former) {
            if (!goal.actions().stream().allMatch(action -> action.outcome().state() == ActionState.DONE)) {
                int number = steps.goals.size() + 1;
                steps.goals.add(GoalForm.of(number, goal.content()));
                goal.actions().stream()
                        .filter(action -> action.outcome().state() == ActionState.PLANNED)
                        .forEach(action -> steps.actions.add(ActionForm.of(steps.actions.size() + 1, number, action.content())));
            }
        }
        return steps.withPlaces();
    }

    private PlanSteps withPlaces() {
        for (int i = 0; i < MORE_GOALS; i++) {
            goals.add(new GoalForm(goals.size() + 1));
        }
        for (int i = 0; i < MORE_ACTIONS; i++) {
            actions.add(new ActionForm(actions.size() + 1));
        }
        return this;
    }

    List<GoalContent> goalContents() {
        return goals.stream().filter(GoalForm::isStarted).map(GoalForm::content).toList();
    }

    List<ActionContent> actionContents() {
        Map<Integer, Integer> places = new HashMap<>();
        goals.stream().filter(GoalForm::isStarted).forEach(goal -> places.put(goal.getNumber(), places.size() + 1));
        return actions.stream().filter(ActionForm::isStarted).map(action -> action.content(places)).toList();
    }

    public List<GoalForm> getGoals() {
        return goals;
    }

    public List<ActionForm> getActions() {
        return actions;
    }

    public Horizon[] getHorizons() {
        return Horizon.values();
    }

    public List<Choice> numbers(Texts texts) {
        return IntStream.rangeClosed(1, goals.size()).mapToObj(number -> new Choice(number, texts.of("plan.goal.number", number))).toList();
    }
}
