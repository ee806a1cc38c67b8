package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.review.CorrectEvaluation;
import pl.ostoja.review.EvaluationContent;
import pl.ostoja.review.EvaluationDetails;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.review.EvaluationService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.fostering.FamilyRecordPage;

/** One evaluation: read, corrected, brought before the court: {@code /review/evaluation?evaluation=…} and {@code /review/correct-evaluation?evaluation=…}. */
@Named
@ViewScoped
public class EvaluationPage extends FamilyRecordPage<EvaluationDetails> {
    private static final long serialVersionUID = 1L;

    @Inject EvaluationService service;

    private EvaluationId evaluation;
    private EvaluationForm form;
    private LocalDate sentOn;

    @Override
    protected EvaluationDetails stored() {
        return service.details(evaluation);
    }

    @Override
    protected void opened(EvaluationDetails row) {
        isAbout(row.family());
        form = EvaluationForm.of(row.content());
        sentOn = getFile().day();
    }

    public String correct() {
        service.correct(new CorrectEvaluation(evaluation, getRow().version(), getReason(), form.content()));
        return here("review.correct.done");
    }

    public String motionSent() {
        service.motionSent(evaluation, sentOn);
        return here("review.motion.done", sentOn);
    }

    public String remove() {
        service.remove(evaluation, getRow().version(), getReason());
        return toFamily("/review/evaluations", "review.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("review.madeOn", EvaluationContent::madeOn)
                .in("review.consulted", EvaluationContent::consulted)
                .in("review.findings", EvaluationContent::findings)
                .in("review.result", EvaluationContent::result)
                .in("review.evaluation.lateReason", EvaluationContent::lateReason)
                .found();
    }

    private String here(String done, Object... args) {
        return to("/review/evaluation?evaluation=" + evaluation, done, args);
    }

    public EvaluationForm getForm() {
        return form;
    }

    public EvaluationId getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(EvaluationId evaluation) {
        this.evaluation = evaluation;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
