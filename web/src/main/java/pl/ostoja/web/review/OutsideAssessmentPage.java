package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.CorrectOutsideAssessment;
import pl.ostoja.review.OutsideAssessmentContent;
import pl.ostoja.review.OutsideAssessmentDetails;
import pl.ostoja.review.OutsideAssessmentId;
import pl.ostoja.review.OutsideAssessmentKind;
import pl.ostoja.review.OutsideAssessmentService;
import pl.ostoja.review.RecordOutsideAssessment;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** A court or an adoption centre assessed a child, or what was written down of it is corrected: {@code /review/outside?child=…} and {@code ?assessment=…}. */
@Named
@ViewScoped
public class OutsideAssessmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject OutsideAssessmentService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final OutsideAssessmentId id = OutsideAssessmentId.next();

    private ChildId child;
    private OutsideAssessmentId assessment;
    private OutsideAssessmentDetails row;
    private ChildDetails details;
    private OutsideAssessmentKind what;
    private LocalDate assessedOn;
    private String body;
    private String outcome;
    private String reason;

    public void load() {
        if (assessment == null) {
            assessedOn = LocalDate.now(clock);
        } else {
            row = service.details(assessment);
            child = row.child();
            what = row.content().kind();
            assessedOn = row.content().assessedOn();
            body = row.content().body();
            outcome = row.content().outcome();
        }
        if (child == null) {
            throw new NotFound();
        }
        details = children.details(child);
    }

    public String save() {
        if (isNew()) {
            service.record(new RecordOutsideAssessment(id, child, content()));
        } else {
            service.correct(new CorrectOutsideAssessment(assessment, row.version(), reason, content()));
        }
        messages.done("review.outside.done");
        return back();
    }

    public String remove() {
        service.remove(assessment, row.version(), reason);
        messages.done("review.outside.removed");
        return back();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(assessment);
        return Differences.between(row.content(), content())
                .in("review.outside.kind", OutsideAssessmentContent::kind)
                .in("review.outside.assessedOn", OutsideAssessmentContent::assessedOn)
                .in("review.outside.body", OutsideAssessmentContent::body)
                .in("review.outside.outcome", OutsideAssessmentContent::outcome)
                .found();
    }

    public boolean isNew() {
        return assessment == null;
    }

    private OutsideAssessmentContent content() {
        return new OutsideAssessmentContent(what, assessedOn, body, outcome);
    }

    private String back() {
        return "/review/list?faces-redirect=true&child=" + child;
    }

    public OutsideAssessmentKind[] getKinds() {
        return OutsideAssessmentKind.values();
    }

    public OutsideAssessmentDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
