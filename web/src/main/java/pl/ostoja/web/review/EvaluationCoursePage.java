package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.review.EvaluationCourse;
import pl.ostoja.review.EvaluationDetails;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.review.EvaluationService;
import pl.ostoja.review.ObjectionDecision;
import pl.ostoja.review.RecordCourse;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.fostering.FamilyRecordPage;

/** What happened to an evaluation after it was made: {@code /review/course?evaluation=…}. */
@Named
@ViewScoped
public class EvaluationCoursePage extends FamilyRecordPage<EvaluationDetails> {
    private static final long serialVersionUID = 1L;

    @Inject EvaluationService service;

    private EvaluationId evaluation;
    private LocalDate deliveredOn;
    private LocalDate objectedOn;
    private LocalDate receivedOn;
    private ObjectionDecision decision;
    private LocalDate decidedOn;

    @Override
    protected EvaluationDetails stored() {
        return service.details(evaluation);
    }

    @Override
    protected void opened(EvaluationDetails row) {
        isAbout(row.family());
        deliveredOn = row.course().deliveredOn();
        objectedOn = row.course().objectedOn();
        receivedOn = row.course().receivedOn();
        decision = row.course().decision();
        decidedOn = row.course().decidedOn();
    }

    public String save() {
        service.recordCourse(new RecordCourse(evaluation, getRow().version(), course()));
        return to("/review/evaluation?evaluation=" + evaluation, "review.course.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().course(), course())
                .in("review.deliveredOn", EvaluationCourse::deliveredOn)
                .in("review.objectedOn", EvaluationCourse::objectedOn)
                .in("review.receivedOn", EvaluationCourse::receivedOn)
                .in("review.decision", EvaluationCourse::decision)
                .in("review.decidedOn", EvaluationCourse::decidedOn)
                .found();
    }

    private EvaluationCourse course() {
        return new EvaluationCourse(deliveredOn, objectedOn, receivedOn, decision, decidedOn);
    }

    public ObjectionDecision[] getDecisions() {
        return ObjectionDecision.values();
    }

    public EvaluationId getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(EvaluationId evaluation) {
        this.evaluation = evaluation;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public LocalDate getObjectedOn() {
        return objectedOn;
    }

    public void setObjectedOn(LocalDate objectedOn) {
        this.objectedOn = objectedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public ObjectionDecision getDecision() {
        return decision;
    }

    public void setDecision(ObjectionDecision decision) {
        this.decision = decision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
