package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.plan.AssessFamily;
import pl.ostoja.plan.AssessmentService;
import pl.ostoja.plan.FamilyAssessmentId;
import pl.ostoja.web.assistance.CaseChangePage;
import pl.ostoja.web.faces.Messages;

/** Writes down an assessment of a family: {@code /plan/assess?case=…}. */
@Named
@ViewScoped
public class NewAssessmentPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    @Inject AssessmentService service;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final FamilyAssessmentId id = FamilyAssessmentId.next();

    private AssessmentForm form;

    @Override
    protected void opened() {
        form = AssessmentForm.on(LocalDate.now(clock));
    }

    public String record() {
        service.record(new AssessFamily(id, getAssistance(), form.content()));
        return messages.doneAt("/plan/assessment?assessment=" + id, "plan.assess.done", form.getAssessedOn());
    }

    public AssessmentForm getForm() {
        return form;
    }
}
