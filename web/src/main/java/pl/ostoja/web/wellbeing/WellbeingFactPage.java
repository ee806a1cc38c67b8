package pl.ostoja.web.wellbeing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;
import pl.ostoja.wellbeing.CorrectWellbeing;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingDetails;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingService;

/** One fact about health, school or disability, corrected or taken away: {@code /wellbeing/correct?fact=…}. */
@Named
@ViewScoped
public class WellbeingFactPage extends ChildRecordPage<WellbeingDetails> {
    private static final long serialVersionUID = 1L;

    @Inject WellbeingService service;

    private WellbeingFactId fact;
    private WellbeingForm form;

    @Override
    protected WellbeingDetails stored() {
        return service.fact(fact);
    }

    @Override
    protected void opened(WellbeingDetails row) {
        isAbout(row.child());
        form = WellbeingForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectWellbeing(fact, getRow().version(), getReason(), form.content()));
        return toChild("/wellbeing/list", "wellbeing.correct.done");
    }

    public String remove() {
        service.remove(fact, getRow().version(), getReason());
        return toChild("/wellbeing/list", "wellbeing.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("wellbeing.since", WellbeingContent::since)
                .in("wellbeing.until", WellbeingContent::until)
                .in("wellbeing.nextOn", WellbeingContent::nextOn)
                .in("wellbeing.name", WellbeingContent::name)
                .in("wellbeing.detail", WellbeingContent::detail)
                .in("wellbeing.number", WellbeingContent::number)
                .in("wellbeing.degree", WellbeingContent::degree)
                .in("wellbeing.causes", WellbeingContent::causes)
                .in("wellbeing.note", WellbeingContent::note)
                .found();
    }

    public WellbeingForm getForm() {
        return form;
    }

    public WellbeingFactId getFact() {
        return fact;
    }

    public void setFact(WellbeingFactId fact) {
        this.fact = fact;
    }
}
