package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.leaving.CorrectLeavingPeriod;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodDetails;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingPeriodService;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** Days that matter for aid, ended, corrected or taken away: {@code /leaving/period?period=…}. */
@Named
@ViewScoped
public class LeavingPeriodPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LeavingPeriodService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private LeavingPeriodId period;
    private LeavingPeriodDetails row;
    private ChildDetails details;
    private LeavingPeriodForm form;
    private String reason;

    public void load() {
        row = service.period(period);
        details = children.details(row.child());
        form = LeavingPeriodForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectLeavingPeriod(period, row.version(), reason, form.content()));
        return done("leaving.correct.done");
    }

    public String remove() {
        service.remove(period, row.version(), reason);
        return done("leaving.remove.done");
    }

    private String done(String what) {
        messages.done(what);
        return "/leaving/details?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.period(period);
        return Differences.between(row.content(), form.content())
                .in("leaving.period.since", LeavingPeriodContent::since)
                .in("leaving.period.until", LeavingPeriodContent::until)
                .in("leaving.period.facility", LeavingPeriodContent::facility)
                .in("leaving.period.place", LeavingPeriodContent::place)
                .in("leaving.period.revokedOn", LeavingPeriodContent::revokedOn)
                .in("leaving.period.ground", LeavingPeriodContent::ground)
                .in("leaving.period.exclusion", LeavingPeriodContent::exclusion)
                .in("leaving.aid.decidedOn", LeavingPeriodContent::decidedOn)
                .in("leaving.aid.number", LeavingPeriodContent::number)
                .in("leaving.note", LeavingPeriodContent::note)
                .found();
    }

    public LeavingPeriodDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public LeavingPeriodForm getForm() {
        return form;
    }

    public LeavingPeriodId getPeriod() {
        return period;
    }

    public void setPeriod(LeavingPeriodId period) {
        this.period = period;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
