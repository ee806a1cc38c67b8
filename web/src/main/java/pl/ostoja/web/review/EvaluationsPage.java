package pl.ostoja.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.review.EvaluationDetails;
import pl.ostoja.review.EvaluationService;
import pl.ostoja.review.EvaluationStage;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** All evaluations of a foster family, the latest first: {@code /review/evaluations?family=…}. */
@Named
@RequestScoped
@Exported(at = "/review/evaluations", title = "review.evaluation.list", kind = "EVALUATION")
public class EvaluationsPage implements ExportedList<EvaluationDetails> {
    @Inject EvaluationService service;
    @Inject Query query;

    private List<EvaluationDetails> evaluations;

    @Override
    public Page<EvaluationDetails> page(PageRequest request) {
        return Page.slice(getEvaluations(), request);
    }

    @Override
    public List<Column<EvaluationDetails>> columns() {
        return List.of(
                new Column<>("review.madeOn", evaluation -> evaluation.content().madeOn()),
                new Column<>("review.result", evaluation -> evaluation.content().result()),
                new Column<>("review.stage", EvaluationDetails::stage),
                new Column<>("review.deliveredOn", evaluation -> evaluation.course().deliveredOn()),
                new Column<>("review.objectedOn", evaluation -> evaluation.course().objectedOn()),
                new Column<>("review.decision", evaluation -> evaluation.course().decision()));
    }

    public List<EvaluationDetails> getEvaluations() {
        if (evaluations == null) {
            evaluations = service.of(new FosterFamilyId(query.id("family")));
        }
        return evaluations;
    }

    public String tone(EvaluationStage stage) {
        return switch (stage) {
            case MADE -> "soon";
            case DELIVERED, OBJECTED -> "info";
            case UPHELD -> "late";
            case FINAL -> "ok";
        };
    }
}
