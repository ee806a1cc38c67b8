package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.leaving.CorrectLeavingStep;
import pl.ostoja.leaving.LeavingService;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepDetails;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One step towards leaving care, corrected or taken away: {@code /leaving/correct?step=…}. */
@Named
@ViewScoped
public class LeavingStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LeavingService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private LeavingStepId step;
    private LeavingStepDetails row;
    private ChildDetails details;
    private LeavingStepForm form;
    private String reason;

    public void load() {
        row = service.step(step);
        details = children.details(row.child());
        form = LeavingStepForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectLeavingStep(step, row.version(), reason, form.content()));
        return done("leaving.correct.done");
    }

    public String remove() {
        service.remove(step, row.version(), reason);
        return done("leaving.remove.done");
    }

    private String done(String what) {
        messages.done(what);
        return "/leaving/details?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.step(step);
        return Differences.between(row.content(), form.content())
                .in("leaving.takenOn", LeavingStepContent::takenOn)
                .in("leaving.person", LeavingStepContent::person)
                .in("leaving.consentOn", LeavingStepContent::consentOn)
                .in("leaving.cooperation", LeavingStepContent::cooperation)
                .in("leaving.education", LeavingStepContent::education)
                .in("leaving.housing", LeavingStepContent::housing)
                .in("leaving.job", LeavingStepContent::job)
                .in("leaving.county", LeavingStepContent::county)
                .in("leaving.approvedOn", LeavingStepContent::approvedOn)
                .in("leaving.approvedBy", LeavingStepContent::approvedBy)
                .in("leaving.lateWhy", LeavingStepContent::lateWhy)
                .in("leaving.note", LeavingStepContent::note)
                .found();
    }

    public LeavingStepDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public LeavingStepForm getForm() {
        return form;
    }

    public LeavingStepId getStep() {
        return step;
    }

    public void setStep(LeavingStepId step) {
        this.step = step;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
