package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
import pl.ostoja.web.faces.Messages;

/** One assessment of a family: read, passed on, corrected, removed: {@code /plan/assessment?assessment=…}, {@code /plan/correct-assessment?assessment=…}. */
@Named
@ViewScoped
public class AssessmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AssessmentService service;
    @Inject AssistanceService families;
    @Inject Messages messages;
    @Inject Clock clock;

    private FamilyAssessmentId assessment;
    private AssessmentDetails row;
    private CaseDetails file;
    private AssessmentForm form;
    private LocalDate passedOn;
    private String recipient;
    private String reason;

    public void load() {
        row = service.details(assessment);
        file = families.details(row.assistance());
        form = AssessmentForm.of(row.content());
        passedOn = LocalDate.now(clock);
    }

    public String pass() {
        service.pass(assessment, row.version(), new PassedOn(passedOn, recipient));
        messages.done("plan.pass.done", passedOn);
        return here();
    }

    public String takeBackPassing() {
        service.takeBackPassing(assessment, row.version(), reason);
        messages.done("plan.pass.takeBack.done");
        return here();
    }

    public String correct() {
        service.correct(new CorrectAssessment(assessment, row.version(), reason, form.content()));
        messages.done("plan.assess.correct.done");
        return here();
    }

    public String remove() {
        service.remove(assessment, row.version(), reason);
        messages.done("plan.assess.remove.done");
        return "/plan/assessments?faces-redirect=true&case=" + row.assistance();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(assessment);
        AssessmentContent yours = form.content();
        var found = Differences.between(row.content(), yours).in("plan.assessedOn", AssessmentContent::assessedOn);
        Arrays.stream(LifeArea.values()).forEach(area -> found.in(Explanation.keyOf(area), content -> area.in(content.scores())));
        return found.in("plan.strengths", AssessmentContent::strengths)
                .in("plan.difficulties", AssessmentContent::difficulties)
                .in("plan.conclusions", AssessmentContent::conclusions)
                .in("plan.lateReason", AssessmentContent::lateReason)
                .found();
    }

    private String here() {
        return "/plan/assessment?faces-redirect=true&assessment=" + assessment;
    }

    public AssessmentDetails getRow() {
        return row;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
