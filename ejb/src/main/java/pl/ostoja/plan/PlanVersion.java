package pl.ostoja.plan;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.shared.Explanation;

/**
 * One version of a plan and what it changed.
 *
 * @param changes against the version before; empty of the first one
 */
public record PlanVersion(PlanDetails plan, List<Explanation> changes) implements Serializable {
    public PlanVersion {
        changes = List.copyOf(changes);
    }
}
