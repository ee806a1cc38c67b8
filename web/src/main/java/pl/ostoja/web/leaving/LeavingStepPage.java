package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.leaving.CorrectLeavingStep;
import pl.ostoja.leaving.LeavingService;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepDetails;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** One step towards leaving care, corrected or taken away: {@code /leaving/correct?step=…}. */
@Named
@ViewScoped
public class LeavingStepPage extends ChildRecordPage<LeavingStepDetails> {
    private static final long serialVersionUID = 1L;

    @Inject LeavingService service;

    private LeavingStepId step;
    private LeavingStepForm form;

    @Override
    protected LeavingStepDetails stored() {
        return service.step(step);
    }

    @Override
    protected void opened(LeavingStepDetails row) {
        isAbout(row.child());
        form = LeavingStepForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectLeavingStep(step, getRow().version(), getReason(), form.content()));
        return toChild("/leaving/details", "leaving.correct.done");
    }

    public String remove() {
        service.remove(step, getRow().version(), getReason());
        return toChild("/leaving/details", "leaving.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
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

    public LeavingStepForm getForm() {
        return form;
    }

    public LeavingStepId getStep() {
        return step;
    }

    public void setStep(LeavingStepId step) {
        this.step = step;
    }
}
