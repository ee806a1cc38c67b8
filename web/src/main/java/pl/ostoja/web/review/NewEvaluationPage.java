package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.review.EvaluationService;
import pl.ostoja.review.RecordEvaluation;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.fostering.FamilyChangePage;

/** Writes down an evaluation that was made: {@code /review/new-evaluation?family=…}. */
@Named
@ViewScoped
public class NewEvaluationPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject EvaluationService service;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private final EvaluationId id = EvaluationId.next();

    private final EvaluationForm form = new EvaluationForm();

    @Override
    protected void opened() {
        form.setMadeOn(getFile().day());
    }

    public String record() {
        service.record(new RecordEvaluation(id, getFamily(), form.content()));
        return messages.doneAt("/review/evaluation?evaluation=" + id, "review.evaluation.new.done", form.getMadeOn());
    }

    public EvaluationForm getForm() {
        return form;
    }
}
