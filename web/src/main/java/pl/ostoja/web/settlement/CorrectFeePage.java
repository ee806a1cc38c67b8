package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.CorrectFee;
import pl.ostoja.settlement.FeeContent;
import pl.ostoja.settlement.FeeDetails;
import pl.ostoja.settlement.FeeService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A decision on the fee of parents corrected: {@code /settlement/correct-fee?fact=…}. */
@Named
@ViewScoped
public class CorrectFeePage extends CorrectFactPage<FeeDetails> {
    private static final long serialVersionUID = 1L;

    @Inject FeeService service;

    private FeeForm form;

    @Override
    protected FeeDetails stored() {
        return service.fee(getFact());
    }

    @Override
    protected void opened(FeeDetails row) {
        isAbout(row.child());
        form = FeeForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectFee(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("settlement.decision", FeeContent::decision)
                .in("settlement.fee.finalOn", FeeContent::finalOn)
                .in("settlement.since", FeeContent::since)
                .in("settlement.until", FeeContent::until)
                .in("settlement.fee.amount", FeeContent::amount)
                .in("settlement.fee.relief", FeeContent::relief)
                .in("settlement.fee.reliefAmount", FeeContent::reliefAmount)
                .in("settlement.fee.bureauToldOn", FeeContent::bureauToldOn)
                .found();
    }

    @Override
    public String getHome() {
        return FeesPage.AT;
    }

    public FeeForm getForm() {
        return form;
    }
}
