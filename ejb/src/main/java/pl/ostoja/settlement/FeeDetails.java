package pl.ostoja.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.placement.ChildId;

/**
 * A decision on the parents' fee as it is shown.
 *
 * @param interestFrom from when arrears bear interest; null as long as the decision is not final
 */
public record FeeDetails(CostFactId id, ChildId child, FeeContent content, LocalDate interestFrom, long version) implements Serializable {}
