package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.CaseStepService;
import pl.ostoja.assistance.RecordCaseStep;
import pl.ostoja.shared.NotFound;

/** A step was taken: {@code /assistance/step?case=…&kind=…}; the address may say which. */
@Named
@ViewScoped
public class NewCaseStepPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final CaseStepId id = CaseStepId.next();

    @Inject CaseStepService steps;

    private CaseStepKind kind;
    private LocalDate takenOn;
    private String notes;

    @Override
    protected void opened() {
        if (kind == null || kind.movesTheCaseload()) {
            throw new NotFound();
        }
        takenOn = getFile().day();
    }

    public String record() {
        steps.record(new RecordCaseStep(id, getAssistance(), CaseStepContent.of(kind, takenOn, notes)));
        return over("assistance.step.done");
    }

    public CaseStepKind getKind() {
        return kind;
    }

    public void setKind(CaseStepKind kind) {
        this.kind = kind;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
