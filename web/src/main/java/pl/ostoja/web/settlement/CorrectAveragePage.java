package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.settlement.AverageDetails;
import pl.ostoja.settlement.CorrectAverage;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.text.Texts;

/** A published average cost, corrected or taken away: {@code /settlement/correct-average?price=…}. */
@Named
@ViewScoped
public class CorrectAveragePage extends CorrectionPage<AverageDetails> {
    private static final long serialVersionUID = 1L;

    @Inject PriceService service;
    @Inject FacilityService facilities;
    @Inject Texts texts;

    private AverageForm form;

    @Override
    protected AverageDetails stored() {
        return service.average(getFact());
    }

    @Override
    protected void opened(AverageDetails row) {
        form = AverageForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectAverage(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    public String remove() {
        service.removeAverage(getFact(), getRow().version(), getReason());
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(AverageForm.of(reread().content()), form)
                .in("settlement.publishedOn", AverageForm::getPublishedOn)
                .in("settlement.gazette", AverageForm::getGazette)
                .in("settlement.average", AverageForm::getAmount)
                .in("settlement.average.year", AverageForm::getYear)
                .in("settlement.average.cost", AverageForm::getCost)
                .in("settlement.average.prices", AverageForm::getPrices)
                .in("settlement.average.children", AverageForm::getChildren)
                .in("settlement.average.childDays", AverageForm::getChildDays)
                .in("settlement.average.monthsWorked", AverageForm::getMonthsWorked)
                .found();
    }

    @Override
    public String getHome() {
        return PricesPage.AT;
    }

    /** Whose average it is, which does not change. */
    public String getWhose() {
        return getRow().facility() == null ? texts.name(getRow().type()) : facilities.details(getRow().facility()).content().name();
    }

    public AverageForm getForm() {
        return form;
    }
}
