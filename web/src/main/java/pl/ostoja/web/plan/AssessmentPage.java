package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.plan.AssessmentContent;
import pl.ostoja.plan.AssessmentDetails;
import pl.ostoja.plan.AssessmentService;
import pl.ostoja.plan.CorrectAssessment;
import pl.ostoja.plan.FamilyAssessmentId;
import pl.ostoja.plan.LifeArea;
import pl.ostoja.plan.PassedOn;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.RecordPage;

/** One assessment of a family: read, passed on, corrected, removed: {@code /plan/assessment?assessment=…}, {@code /plan/correct-assessment?assessment=…}. */
@Named
@ViewScoped
public class AssessmentPage extends RecordPage<AssessmentDetails> {
    private static final long serialVersionUID = 1L;

    @Inject AssessmentService service;
    @Inject AssistanceService families;
    @Inject Clock clock;

    private FamilyAssessmentId assessment;
    private CaseDetails file;
    private AssessmentForm form;
    private LocalDate passedOn;
    private String recipient;

    @Override
    protected AssessmentDetails stored() {
        return service.details(assessment);
    }

    @Override
    protected void opened(AssessmentDetails row) {
        file = families.details(row.assistance());
        form = AssessmentForm.of(row.content());
        passedOn = LocalDate.now(clock);
    }

    public String pass() {
        service.pass(assessment, getRow().version(), new PassedOn(passedOn, recipient));
        return here("plan.pass.done", passedOn);
    }

    public String takeBackPassing() {
        service.takeBackPassing(assessment, getRow().version(), getReason());
        return here("plan.pass.takeBack.done");
    }

    public String correct() {
        service.correct(new CorrectAssessment(assessment, getRow().version(), getReason(), form.content()));
        return here("plan.assess.correct.done");
    }

    public String remove() {
        service.remove(assessment, getRow().version(), getReason());
        return to("/plan/assessments?case=" + getRow().assistance(), "plan.assess.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        AssessmentContent yours = form.content();
        var found = Differences.between(reread().content(), yours).in("plan.assessedOn", AssessmentContent::assessedOn);
        Arrays.stream(LifeArea.values()).forEach(area -> found.in(Explanation.keyOf(area), content -> area.in(content.scores())));
        return found.in("plan.strengths", AssessmentContent::strengths)
                .in("plan.difficulties", AssessmentContent::difficulties)
                .in("plan.conclusions", AssessmentContent::conclusions)
                .in("plan.lateReason", AssessmentContent::lateReason)
                .found();
    }

    private String here(String done, Object... args) {
        return to("/plan/assessment?assessment=" + assessment, done, args);
    }

    public CaseDetails getFile() {
        return file;
    }

    public AssessmentForm getForm() {
        return form;
    }

    public FamilyAssessmentId getAssessment() {
        return assessment;
    }

    public void setAssessment(FamilyAssessmentId assessment) {
        this.assessment = assessment;
    }

    public LocalDate getPassedOn() {
        return passedOn;
    }

    public void setPassedOn(LocalDate passedOn) {
        this.passedOn = passedOn;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
