package pl.ostoja.plan;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * A version of a child's plan as a page shows it.
 *
 * @param number from 1
 * @param inForce whether it is the last one
 * @param version to be sent back when it is taken away
 */
public record PlanDetails(
        PlanId id, ChildId child, int number, boolean inForce, PlanMade made, ChildsPart childs, List<GoalDetails> goals, long version) implements Serializable {
    public PlanDetails {
        goals = List.copyOf(goals);
    }

    public List<ActionDetails> actions() {
        return goals.stream().flatMap(goal -> goal.actions().stream()).toList();
    }

    /** How many of the actions are in a state. */
    public int count(ActionState state) {
        return (int) actions().stream().filter(action -> action.outcome().state() == state).count();
    }
}
