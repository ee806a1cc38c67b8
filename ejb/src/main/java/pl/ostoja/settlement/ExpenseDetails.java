package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * An expense as it is shown.
 *
 * @param version to be sent back with a correction
 */
public record ExpenseDetails(CostFactId id, ChildId child, ExpenseContent content, long version) implements Serializable {}
