package pl.ostoja.plan;

import java.io.Serializable;
import java.util.List;

/** A goal with the actions that serve it. */
public record GoalDetails(int place, GoalContent content, List<ActionDetails> actions) implements Serializable {
    public GoalDetails {
        actions = List.copyOf(actions);
    }
}
