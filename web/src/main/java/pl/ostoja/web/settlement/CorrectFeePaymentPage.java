package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.CorrectFeePayment;
import pl.ostoja.settlement.FeePaymentContent;
import pl.ostoja.settlement.FeePaymentDetails;
import pl.ostoja.settlement.FeeService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A payment of parents corrected: {@code /settlement/correct-fee-payment?fact=…}. */
@Named
@ViewScoped
public class CorrectFeePaymentPage extends CorrectFactPage<FeePaymentDetails> {
    private static final long serialVersionUID = 1L;

    @Inject FeeService service;

    private FeePaymentForm form;

    @Override
    protected FeePaymentDetails stored() {
        return service.payment(getFact());
    }

    @Override
    protected void opened(FeePaymentDetails row) {
        isAbout(row.child());
        form = FeePaymentForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectFeePayment(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("settlement.fee.paidOn", FeePaymentContent::paidOn)
                .in("settlement.amount", FeePaymentContent::amount)
                .in("settlement.fee.note", FeePaymentContent::note)
                .found();
    }

    @Override
    public String getHome() {
        return FeesPage.AT;
    }

    public FeePaymentForm getForm() {
        return form;
    }
}
