package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * A circumstance as it is shown.
 *
 * @param version to be sent back with a correction
 */
public record CircumstanceDetails(CostFactId id, ChildId child, CircumstanceContent content, long version) implements Serializable {}
