package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.CorrectRate;
import pl.ostoja.settlement.PriceService;
import pl.ostoja.settlement.RateContent;
import pl.ostoja.settlement.RateDetails;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** An amount that the county council raised, corrected or taken away: {@code /settlement/correct-rate?price=…}. */
@Named
@ViewScoped
public class CorrectRatePage extends CorrectionPage<RateDetails> {
    private static final long serialVersionUID = 1L;

    @Inject PriceService service;

    private RateForm form;

    @Override
    protected RateDetails stored() {
        return service.rate(getFact());
    }

    @Override
    protected void opened(RateDetails row) {
        form = RateForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectRate(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    public String remove() {
        service.removeRate(getFact(), getRow().version(), getReason());
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("settlement.what", RateContent::number)
                .in("settlement.amount", RateContent::amount)
                .in("settlement.appliesFrom", RateContent::validFrom)
                .in("settlement.resolution", RateContent::resolution)
                .found();
    }

    @Override
    public String getHome() {
        return PricesPage.AT;
    }

    public RateForm getForm() {
        return form;
    }
}
