package pl.ostoja.contact;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * A part of the plan of contacts as a page shows it.
 *
 * @param version to be sent back with a change
 */
public record ContactPlanDetails(ContactPlanId id, ChildId child, PlanContent content, String personName, long version) implements Serializable {}
