package pl.ostoja.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An action as a page shows it.
 *
 * @param version to be sent back with what has become of it
 */
public record ActionDetails(ActionId id, PlanId plan, ActionContent content, ActionOutcome outcome, long version) implements Serializable {
    public boolean isOverdue(LocalDate today) {
        return isPlanned() && content.dueOn().isBefore(today);
    }

    boolean isPlanned() {
        return outcome.state() == ActionState.PLANNED;
    }
}
