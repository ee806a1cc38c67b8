package pl.ostoja.demo.county;

import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.settlement.AgreementContent;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.LiabilityDuties;
import pl.ostoja.settlement.PayersContent;

/**
 * Who pays for the care of a child.
 *
 * @param host the county that looks after it
 */
public record ChildPayers(TerytCode host, List<Decided> decisions, List<Agreed> agreements) {
    public ChildPayers {
        decisions = List.copyOf(decisions);
        agreements = List.copyOf(agreements);
    }

    /** Nobody has decided yet. */
    static ChildPayers undecided(TerytCode host) {
        return new ChildPayers(host, List.of(), List.of());
    }

    /** A decision on who pays for the care. */
    public record Decided(CostFactId id, PayersContent content) {}

    /** An agreement with who pays. */
    public record Agreed(CostFactId id, AgreementContent content) {}

    void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        LiabilityDuties.derive(
                care, decisions.stream().map(one -> one.content().decision(one.id(), care)).toList(),
                agreements.stream().map(Agreed::content).toList(), host, law, sink);
    }
}
