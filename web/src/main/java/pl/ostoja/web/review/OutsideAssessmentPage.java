package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.review.CorrectOutsideAssessment;
import pl.ostoja.review.OutsideAssessmentContent;
import pl.ostoja.review.OutsideAssessmentDetails;
import pl.ostoja.review.OutsideAssessmentId;
import pl.ostoja.review.OutsideAssessmentKind;
import pl.ostoja.review.OutsideAssessmentService;
import pl.ostoja.review.RecordOutsideAssessment;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A court or an adoption centre assessed a child, or what was written down of it is corrected: {@code /review/outside?child=…} and {@code ?assessment=…}. */
@Named
@ViewScoped
public class OutsideAssessmentPage extends OutsidePage<OutsideAssessmentDetails> {
    private static final long serialVersionUID = 1L;

    @Inject OutsideAssessmentService service;

    /** Made with the form, so that a form sent twice is written once. */
    private final OutsideAssessmentId id = OutsideAssessmentId.next();

    private OutsideAssessmentId assessment;
    private OutsideAssessmentKind what;
    private LocalDate assessedOn;
    private String body;
    private String outcome;

    @Override
    protected OutsideAssessmentDetails stored() {
        return service.details(assessment);
    }

    @Override
    protected void opened(OutsideAssessmentDetails row) {
        isAbout(row.child());
        what = row.content().kind();
        assessedOn = row.content().assessedOn();
        body = row.content().body();
        outcome = row.content().outcome();
    }

    @Override
    protected void begun(LocalDate on) {
        assessedOn = on;
    }

    public String save() {
        if (isNew()) {
            service.record(new RecordOutsideAssessment(id, getChild(), content()));
        } else {
            service.correct(new CorrectOutsideAssessment(assessment, getRow().version(), getReason(), content()));
        }
        return done("review.outside.done");
    }

    public String remove() {
        service.remove(assessment, getRow().version(), getReason());
        return done("review.outside.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), content())
                .in("review.outside.kind", OutsideAssessmentContent::kind)
                .in("review.outside.assessedOn", OutsideAssessmentContent::assessedOn)
                .in("review.outside.body", OutsideAssessmentContent::body)
                .in("review.outside.outcome", OutsideAssessmentContent::outcome)
                .found();
    }

    @Override
    public boolean isNew() {
        return assessment == null;
    }

    private OutsideAssessmentContent content() {
        return new OutsideAssessmentContent(what, assessedOn, body, outcome);
    }

    public OutsideAssessmentKind[] getKinds() {
        return OutsideAssessmentKind.values();
    }

    public OutsideAssessmentId getAssessment() {
        return assessment;
    }

    public void setAssessment(OutsideAssessmentId assessment) {
        this.assessment = assessment;
    }

    public OutsideAssessmentKind getWhat() {
        return what;
    }

    public void setWhat(OutsideAssessmentKind what) {
        this.what = what;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
