package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.ClassificationService;
import pl.ostoja.settlement.ClassifiedContent;
import pl.ostoja.settlement.ClassifiedDetails;
import pl.ostoja.settlement.CorrectClassification;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** Where a category stands in the budget, corrected or taken away: {@code /settlement/correct-classification?price=…}. */
@Named
@ViewScoped
public class CorrectClassificationPage extends CorrectionPage<ClassifiedDetails> {
    private static final long serialVersionUID = 1L;

    @Inject ClassificationService service;

    private ClassificationForm form;

    @Override
    protected ClassifiedDetails stored() {
        return service.classification(getFact());
    }

    @Override
    protected void opened(ClassifiedDetails row) {
        form = ClassificationForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectClassification(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    public String remove() {
        service.remove(getFact(), getRow().version(), getReason());
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("settlement.what", ClassifiedContent::category)
                .in("settlement.division", content -> content.classification().division())
                .in("settlement.chapter", content -> content.classification().chapter())
                .in("settlement.task", content -> content.classification().task())
                .in("settlement.source", content -> content.classification().source())
                .in("settlement.appliesFrom", ClassifiedContent::validFrom)
                .in("settlement.basis", ClassifiedContent::basis)
                .found();
    }

    @Override
    public String getHome() {
        return ClassificationPage.AT;
    }

    public ClassificationForm getForm() {
        return form;
    }
}
