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
public class CorrectCircumstancePage extends CorrectFactPage {
    private static final long serialVersionUID = 1L;

    @Inject CostService service;

    private CircumstanceDetails row;
    private CircumstanceForm form;

    @Override
    public void load() {
        row = service.circumstance(getFact());
        isAbout(row.child());
        form = CircumstanceForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectCircumstance(getFact(), row.version(), getReason(), form.content(row.content().place())));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        row = service.circumstance(getFact());
        return Differences.between(row.content(), form.content(row.content().place()))
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
