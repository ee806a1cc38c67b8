package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepDetails;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepService;
import pl.ostoja.assistance.CorrectCaseStep;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A step is corrected or taken away: {@code /assistance/correct-step?step=…}. */
@Named
@ViewScoped
public class CorrectCaseStepPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CaseStepService steps;

    private CaseStepId step;
    private CaseStepDetails row;
    private LocalDate takenOn;
    private String notes;
    private String reason;

    @Override
    public void load() {
        row = steps.details(step);
        takenOn = row.content().takenOn();
        notes = row.content().notes();
        setAssistance(row.assistance());
        super.load();
    }

    public String correct() {
        steps.correct(new CorrectCaseStep(step, row.version(), reason, content()));
        return done("assistance.step.corrected");
    }

    public String remove() {
        steps.remove(step, row.version(), reason);
        return done("assistance.step.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = steps.details(step);
        return Differences.between(row.content(), content())
                .in("assistance.step.takenOn", CaseStepContent::takenOn)
                .in("assistance.step.notes", CaseStepContent::notes)
                .found();
    }

    private CaseStepContent content() {
        return CaseStepContent.of(row.content().kind(), takenOn, notes);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
