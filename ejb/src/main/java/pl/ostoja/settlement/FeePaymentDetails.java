package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/** A payment of the parents' fee as it is shown. */
public record FeePaymentDetails(CostFactId id, ChildId child, FeePaymentContent content, long version) implements Serializable {}
