package pl.ostoja.plan;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * A version of a child's plan in a list.
 *
 * @param inForce whether it is the last one
 */
public record PlanRow(PlanId id, ChildId child, int number, boolean inForce, PlanMade made, ChildsPart childs) implements Serializable {}
