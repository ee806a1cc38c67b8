package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.settlement.ChildFees;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FeeService;
import pl.ostoja.settlement.RecordFee;
import pl.ostoja.settlement.RecordFeePayment;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** The fee that a child's parents pay: decisions, payments, and how they stand: {@code /settlement/fees?child=…}. */
@Named
@ViewScoped
public class FeesPage implements Serializable {
    static final String AT = "/settlement/fees";

    private static final long serialVersionUID = 1L;

    @Inject FeeService service;
    @Inject ChildService children;
    @Inject Texts texts;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private final FeeForm fee = new FeeForm();
    private final FeePaymentForm payment = new FeePaymentForm();
    private ChildId child;
    private CostFactId fact;
    private String reason;
    private transient ChildDetails details;
    private transient ChildFees fees;

    public void load() {
        getFees();
    }

    public String recordFee() {
        service.record(new RecordFee(id, child, fee.content()));
        return done();
    }

    public String recordPayment() {
        service.record(new RecordFeePayment(id, child, payment.content()));
        return done();
    }

    public String remove() {
        getFees().decisions().stream().filter(one -> one.id().equals(fact)).forEach(one -> service.removeFee(fact, one.version(), reason));
        getFees().payments().stream().filter(one -> one.id().equals(fact)).forEach(one -> service.removePayment(fact, one.version(), reason));
        return done();
    }

    private String done() {
        messages.done("settlement.saved");
        return AT + "?faces-redirect=true&child=" + child;
    }

    public ChildDetails getDetails() {
        if (details == null) {
            details = children.details(child);
        }
        return details;
    }

    public ChildFees getFees() {
        if (fees == null) {
            fees = service.of(child);
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

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }

    public CostFactId getFact() {
        return fact;
    }

    public void setFact(CostFactId fact) {
        this.fact = fact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
