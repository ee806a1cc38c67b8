package pl.ostoja.plan;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.shared.Explanation;

/**
 * One version of a plan and what it changed.
 *
 * @param changes against the version before; empty of the first one
 * @param ties versions of the other plan that it goes together with, as far as the caller sees them
 */
public record PlanVersion(PlanDetails plan, List<Explanation> changes, List<PlanTie> ties) implements Serializable {
    public PlanVersion {
        changes = List.copyOf(changes);
        ties = List.copyOf(ties);
    }
}
