package pl.ostoja.web.wellbeing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.wellbeing.CorrectWellbeing;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingDetails;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingService;

/** One fact about health, school or disability, corrected or taken away: {@code /wellbeing/correct?fact=…}. */
@Named
@ViewScoped
public class WellbeingFactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject WellbeingService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private WellbeingFactId fact;
    private WellbeingDetails row;
    private ChildDetails details;
    private WellbeingForm form;
    private String reason;

    public void load() {
        row = service.fact(fact);
        details = children.details(row.child());
        form = WellbeingForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectWellbeing(fact, row.version(), reason, form.content()));
        return done("wellbeing.correct.done");
    }

    public String remove() {
        service.remove(fact, row.version(), reason);
        return done("wellbeing.remove.done");
    }

    private String done(String what) {
        messages.done(what);
        return "/wellbeing/list?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.fact(fact);
        return Differences.between(row.content(), form.content())
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

    public WellbeingDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
