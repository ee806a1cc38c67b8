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
public class CorrectFeePaymentPage extends CorrectFactPage {
    private static final long serialVersionUID = 1L;

    @Inject FeeService service;

    private FeePaymentDetails row;
    private FeePaymentForm form;

    @Override
    public void load() {
        row = service.payment(getFact());
        isAbout(row.child());
        form = FeePaymentForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectFeePayment(getFact(), row.version(), getReason(), form.content()));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        row = service.payment(getFact());
        return Differences.between(row.content(), form.content())
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
