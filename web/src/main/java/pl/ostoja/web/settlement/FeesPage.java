package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.settlement.ChildFees;
import pl.ostoja.settlement.FeeService;
import pl.ostoja.settlement.RecordFee;
import pl.ostoja.settlement.RecordFeePayment;
import pl.ostoja.web.faces.Choice;

/** The fee that a child's parents pay: decisions, payments, and how they stand: {@code /settlement/fees?child=…}. */
@Named
@ViewScoped
public class FeesPage extends ChildFactsPage {
    static final String AT = "/settlement/fees";

    private static final long serialVersionUID = 1L;

    @Inject FeeService service;

    private final FeeForm fee = new FeeForm();
    private final FeePaymentForm payment = new FeePaymentForm();
    private transient ChildFees fees;

    public void load() {
        getFees();
    }

    public String recordFee() {
        service.record(new RecordFee(id(), getChild(), fee.content()));
        return saved(AT);
    }

    public String recordPayment() {
        service.record(new RecordFeePayment(id(), getChild(), payment.content()));
        return saved(AT);
    }

    public String remove() {
        getFees().decisions().stream().filter(one -> isMeant(one.id())).forEach(one -> service.removeFee(one.id(), one.version(), getReason()));
        getFees().payments().stream().filter(one -> isMeant(one.id())).forEach(one -> service.removePayment(one.id(), one.version(), getReason()));
        return saved(AT);
    }

    public ChildFees getFees() {
        if (fees == null) {
            fees = service.of(getChild());
        }
        return fees;
    }

    public List<Choice> getFacts() {
        return Stream.concat(
                        getFees().decisions().stream().map(known -> new Choice(known.id(), texts.of("settlement.fee.choice", known.content().decision()))),
                        getFees().payments().stream()
                                .map(known -> new Choice(known.id(), texts.of("settlement.fee.payment.choice", known.content().amount(), known.content().paidOn()))))
                .toList();
    }

    public FeeForm getFee() {
        return fee;
    }

    public FeePaymentForm getPayment() {
        return payment;
    }
}
