package pl.ostoja.demo.county;

import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.settlement.Circumstance;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FeeAccount;
import pl.ostoja.settlement.FeeContent;
import pl.ostoja.settlement.FeeDuties;
import pl.ostoja.settlement.FeePaymentContent;

/** What the parents owe for the care of a child, and what they paid. */
public record ChildFees(List<Charged> decisions, List<Paid> payments) {
    static final ChildFees NONE = new ChildFees(List.of(), List.of());

    public ChildFees {
        decisions = List.copyOf(decisions);
        payments = List.copyOf(payments);
    }

    /** A decision on the fee of the parents. */
    public record Charged(CostFactId id, FeeContent content) {}

    /** A payment of the parents. */
    public record Paid(CostFactId id, FeePaymentContent content) {}

    void derive(CareFacts care, List<Circumstance> circumstances, CareLaw law, Consumer<Duty> sink) {
        if (!decisions.isEmpty()) {
            FeeAccount account = new FeeAccount(decisions.stream().map(Charged::content).toList(), payments.stream().map(Paid::content).toList());
            FeeDuties.derive(care, circumstances, account, law, sink);
        }
    }
}
