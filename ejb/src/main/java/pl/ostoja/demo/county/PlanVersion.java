package pl.ostoja.demo.county;

import java.util.List;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.ChildPlanContent;
import pl.ostoja.plan.PlanId;

/**
 * A version of the plan of help to a child.
 *
 * @param outcomes what has become of each action
 */
public record PlanVersion(PlanId id, int number, ChildPlanContent content, List<ActionOutcome> outcomes) {
    public PlanVersion {
        outcomes = List.copyOf(outcomes);
    }
}
