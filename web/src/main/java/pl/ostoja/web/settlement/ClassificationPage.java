package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.settlement.ClassificationService;
import pl.ostoja.settlement.ClassifiedDetails;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.RecordClassification;
import pl.ostoja.web.faces.Messages;

/** Where the categories of costs stand in the budget: {@code /settlement/classification}. */
@Named
@ViewScoped
public class ClassificationPage implements Serializable {
    static final String AT = "/settlement/classification";

    private static final long serialVersionUID = 1L;

    @Inject ClassificationService service;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private final ClassificationForm form = new ClassificationForm();
    private transient List<ClassifiedDetails> written;

    public String record() {
        service.record(new RecordClassification(id, form.content()));
        messages.done("settlement.saved");
        return AT + "?faces-redirect=true";
    }

    public List<ClassifiedDetails> getWritten() {
        if (written == null) {
            written = service.written();
        }
        return written;
    }

    public ClassificationForm getForm() {
        return form;
    }
}
