package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseStepDetails;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepService;

/** The end of the work was written down by mistake: {@code /assistance/take-back?step=…}. */
@Named
@ViewScoped
public class TakeBackEndPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CaseStepService steps;
    @Inject AssistantService assistants;

    private CaseStepId step;
    private CaseStepDetails row;
    private String reason;

    @Override
    public void load() {
        row = steps.details(step);
        setAssistance(row.assistance());
        super.load();
    }

    public String takeBack() {
        assistants.takeBackEnd(step, row.version(), reason);
        return done("assistance.end.takenBack");
    }

    public CaseStepDetails getRow() {
        return row;
    }

    public CaseStepId getStep() {
        return step;
    }

    public void setStep(CaseStepId step) {
        this.step = step;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
