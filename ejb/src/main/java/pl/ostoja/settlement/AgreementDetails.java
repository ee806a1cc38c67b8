package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/** An agreement as it is shown. */
public record AgreementDetails(CostFactId id, ChildId child, AgreementContent content, long version) implements Serializable {}
