package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseStepDetails;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.CaseStepService;

/** The end of the work, an assignment or a hand-over was written down by mistake: {@code /assistance/take-back?step=…}. */
@Named
@ViewScoped
public class TakeBackStepPage extends CaseChangePage {
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
        if (isEnd()) {
            assistants.takeBackEnd(step, row.version(), reason);
            return done("assistance.end.takenBack");
        }
        assistants.takeBackGiving(step, row.version(), reason);
        return done("assistance.give.takenBack");
    }

    /** Else it is an assignment or a hand-over. */
    public boolean isEnd() {
        return row.content().kind() == CaseStepKind.END;
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
