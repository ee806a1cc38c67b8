package pl.ostoja.plan;

import java.io.Serializable;
import java.util.List;

/**
 * The plan of a child or of a family.
 *
 * @param inForce null as long as there is none
 * @param versions the last one first
 */
public record PlanOverview(PlanDetails inForce, List<PlanRow> versions) implements Serializable {
    public PlanOverview {
        versions = List.copyOf(versions);
    }

    /** Number of the last version, 0 if there is none. */
    public int last() {
        return inForce == null ? 0 : inForce.number();
    }
}
