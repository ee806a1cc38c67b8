package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.review.EvaluationId;
import pl.ostoja.review.EvaluationService;
import pl.ostoja.review.RecordEvaluation;
import pl.ostoja.web.faces.Messages;

/** Writes down an evaluation that was made: {@code /review/new-evaluation?family=…}. */
@Named
@ViewScoped
public class NewEvaluationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject EvaluationService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private final EvaluationId id = EvaluationId.next();

    private final EvaluationForm form = new EvaluationForm();
    private FosterFamilyId family;
    private FamilyFile file;

    public void load() {
        file = places.file(family);
        form.setMadeOn(file.day());
    }

    public String record() {
        service.record(new RecordEvaluation(id, family, form.content()));
        messages.done("review.evaluation.new.done", form.getMadeOn());
        return "/review/evaluation?faces-redirect=true&evaluation=" + id;
    }

    public EvaluationForm getForm() {
        return form;
    }

    public FamilyFile getFile() {
        return file;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }
}
