package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.CircumstanceContent;
import pl.ostoja.settlement.CircumstanceDetails;
import pl.ostoja.settlement.CorrectCircumstance;
import pl.ostoja.settlement.CostService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A supplement, or days that change costs, corrected: {@code /settlement/correct-circumstance?fact=…}. */
@Named
@ViewScoped
public class CorrectCircumstancePage extends CorrectFactPage<CircumstanceDetails> {
    private static final long serialVersionUID = 1L;

    @Inject CostService service;

    private CircumstanceForm form;

    @Override
    protected CircumstanceDetails stored() {
        return service.circumstance(getFact());
    }

    @Override
    protected void opened(CircumstanceDetails row) {
        isAbout(row.child());
        form = CircumstanceForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectCircumstance(getFact(), getRow().version(), getReason(), form.content(getRow().content().place())));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        CircumstanceDetails theirs = reread();
        return Differences.between(theirs.content(), form.content(theirs.content().place()))
                .in("settlement.what", CircumstanceContent::kind)
                .in("settlement.since", CircumstanceContent::since)
                .in("settlement.until", CircumstanceContent::until)
                .in("settlement.decision", CircumstanceContent::decision)
                .found();
    }

    public CircumstanceForm getForm() {
        return form;
    }
}
