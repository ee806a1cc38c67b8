package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.plan.AssessFamily;
import pl.ostoja.plan.AssessmentService;
import pl.ostoja.plan.FamilyAssessmentId;
import pl.ostoja.web.faces.Messages;

/** Writes down an assessment of a family: {@code /plan/assess?case=…}. */
@Named
@ViewScoped
public class NewAssessmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AssessmentService service;
    @Inject AssistanceService families;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final FamilyAssessmentId id = FamilyAssessmentId.next();

    private AssistanceCaseId assistance;
    private CaseDetails file;
    private AssessmentForm form;

    public void load() {
        file = families.details(assistance);
        form = AssessmentForm.on(LocalDate.now(clock));
    }

    public String record() {
        service.record(new AssessFamily(id, assistance, form.content()));
        messages.done("plan.assess.done", form.getAssessedOn());
        return "/plan/assessment?faces-redirect=true&assessment=" + id;
    }

    public AssessmentForm getForm() {
        return form;
    }

    public CaseDetails getFile() {
        return file;
    }

    public AssistanceCaseId getAssistance() {
        return assistance;
    }

    public void setAssistance(AssistanceCaseId assistance) {
        this.assistance = assistance;
    }
}
