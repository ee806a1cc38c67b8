package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.review.CorrectEvaluation;
import pl.ostoja.review.EvaluationContent;
import pl.ostoja.review.EvaluationDetails;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.review.EvaluationService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One evaluation: read, corrected, brought before the court: {@code /review/evaluation?evaluation=…} and {@code /review/correct-evaluation?evaluation=…}. */
@Named
@ViewScoped
public class EvaluationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject EvaluationService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private EvaluationId evaluation;
    private EvaluationDetails row;
    private FamilyFile file;
    private EvaluationForm form;
    private String reason;
    private LocalDate sentOn;

    public void load() {
        row = service.details(evaluation);
        file = places.file(row.family());
        form = EvaluationForm.of(row.content());
        sentOn = file.day();
    }

    public String correct() {
        service.correct(new CorrectEvaluation(evaluation, row.version(), reason, form.content()));
        messages.done("review.correct.done");
        return here();
    }

    public String motionSent() {
        service.motionSent(evaluation, sentOn);
        messages.done("review.motion.done", sentOn);
        return here();
    }

    public String remove() {
        service.remove(evaluation, row.version(), reason);
        messages.done("review.remove.done");
        return "/review/evaluations?faces-redirect=true&family=" + row.family();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(evaluation);
        return Differences.between(row.content(), form.content())
                .in("review.madeOn", EvaluationContent::madeOn)
                .in("review.consulted", EvaluationContent::consulted)
                .in("review.findings", EvaluationContent::findings)
                .in("review.result", EvaluationContent::result)
                .in("review.evaluation.lateReason", EvaluationContent::lateReason)
                .found();
    }

    private String here() {
        return "/review/evaluation?faces-redirect=true&evaluation=" + evaluation;
    }

    public EvaluationDetails getRow() {
        return row;
    }

    public FamilyFile getFile() {
        return file;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
