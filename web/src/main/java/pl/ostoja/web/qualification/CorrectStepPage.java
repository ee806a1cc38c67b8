package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.qualification.CorrectStep;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepDetails;
import pl.ostoja.qualification.StepId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** A step is corrected or taken away: {@code /qualification/correct-step?step=…}. */
@Named
@ViewScoped
public class CorrectStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject QualificationService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private StepId step;
    private StepDetails row;
    private FamilyFile file;
    private StepForm form;
    private String reason;

    public void load() {
        row = service.step(step);
        file = places.file(row.family());
        form = StepForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectStep(step, row.version(), reason, form.content()));
        return done("qualification.step.corrected");
    }

    public String remove() {
        service.remove(step, row.version(), reason);
        return done("qualification.step.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.step(step);
        return Differences.between(row.content(), form.content())
                .in("qualification.step.takenOn", StepContent::takenOn)
                .in("qualification.step.form", StepContent::form)
                .in("qualification.step.positive", StepContent::positive)
                .in("qualification.step.notes", StepContent::notes)
                .in("qualification.step.improve", StepContent::improve)
                .in("qualification.step.complaint", StepContent::complaint)
                .found();
    }

    private String done(String key) {
        messages.done(key);
        return "/qualification/details?faces-redirect=true&family=" + row.family();
    }

    public FamilyFile getFile() {
        return file;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
