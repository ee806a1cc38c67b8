package pl.ostoja.plan;

import java.io.Serializable;

/**
 * A version of a plan in a list.
 *
 * @param inForce whether it is the last one
 * @param childs null in the plan of a family
 * @param agreement null as long as nobody has signed, and in the plan of a child
 */
public record PlanRow(PlanId id, PlanSubject subject, int number, boolean inForce, PlanMade made, ChildsPart childs, Agreement agreement) implements Serializable {}
