package pl.ostoja.plan;

import java.io.Serializable;
import java.util.List;

/**
 * A version of a plan as a page shows it.
 *
 * @param number from 1
 * @param inForce whether it is the last one
 * @param childs null in the plan of a family
 * @param familys null in the plan of a child
 * @param agreement null as long as nobody has signed, and in the plan of a child
 * @param version to be sent back when it is taken away
 */
public record PlanDetails(
        PlanId id,
        PlanSubject subject,
        int number,
        boolean inForce,
        PlanMade made,
        ChildsPart childs,
        FamilysPart familys,
        Agreement agreement,
        List<GoalDetails> goals,
        long version)
        implements Serializable {
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
