package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.qualification.CorrectStep;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepDetails;
import pl.ostoja.qualification.StepId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.fostering.FamilyRecordPage;

/** A step is corrected or taken away: {@code /qualification/correct-step?step=…}. */
@Named
@ViewScoped
public class CorrectStepPage extends FamilyRecordPage<StepDetails> {
    private static final long serialVersionUID = 1L;

    @Inject QualificationService service;

    private StepId step;
    private StepForm form;

    @Override
    protected StepDetails stored() {
        return service.step(step);
    }

    @Override
    protected void opened(StepDetails row) {
        isAbout(row.family());
        form = StepForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectStep(step, getRow().version(), getReason(), form.content()));
        return toFamily("/qualification/details", "qualification.step.corrected");
    }

    public String remove() {
        service.remove(step, getRow().version(), getReason());
        return toFamily("/qualification/details", "qualification.step.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("qualification.step.takenOn", StepContent::takenOn)
                .in("qualification.step.form", StepContent::form)
                .in("qualification.step.positive", StepContent::positive)
                .in("qualification.step.notes", StepContent::notes)
                .in("qualification.step.improve", StepContent::improve)
                .in("qualification.step.complaint", StepContent::complaint)
                .found();
    }

    public StepForm getForm() {
        return form;
    }

    public StepId getStep() {
        return step;
    }

    public void setStep(StepId step) {
        this.step = step;
    }
}
