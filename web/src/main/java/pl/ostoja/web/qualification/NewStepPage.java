package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.RecordStep;
import pl.ostoja.qualification.StepId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.fostering.FamilyChangePage;

/** A step was taken: {@code /qualification/step?family=…&kind=…}; the address may say which. */
@Named
@ViewScoped
public class NewStepPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject QualificationService service;

    /** Made with the form, so that a form sent twice is written once. */
    private final StepId id = StepId.next();

    private final StepForm form = new StepForm();

    @Override
    protected void opened() {
        if (form.getKind() == null) {
            throw new NotFound();
        }
        form.setTakenOn(getFile().day());
    }

    public String record() {
        service.record(new RecordStep(id, getFamily(), form.content()));
        return to("/qualification/details", "qualification.step.done");
    }

    public StepForm getForm() {
        return form;
    }
}
