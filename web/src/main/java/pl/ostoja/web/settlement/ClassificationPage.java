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
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** Where the categories of costs stand in the budget: {@code /settlement/classification}. */
@Named
@ViewScoped
public class ClassificationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ClassificationService service;
    @Inject Texts texts;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private final ClassificationForm form = new ClassificationForm();
    private CostFactId fact;
    private String reason;
    private transient List<ClassifiedDetails> written;

    public String record() {
        service.record(new RecordClassification(id, form.content()));
        return done();
    }

    public String remove() {
        getWritten().stream().filter(one -> one.id().equals(fact)).forEach(one -> service.remove(fact, one.version(), reason));
        return done();
    }

    private String done() {
        messages.done("settlement.saved");
        return "/settlement/classification?faces-redirect=true";
    }

    public List<ClassifiedDetails> getWritten() {
        if (written == null) {
            written = service.written();
        }
        return written;
    }

    public List<Choice> getFacts() {
        return getWritten().stream()
                .map(known -> new Choice(known.id(), texts.name(known.content().category()) + ", " + texts.of("app.period.since", known.content().validFrom())))
                .toList();
    }

    public ClassificationForm getForm() {
        return form;
    }

    public CostFactId getFact() {
        return fact;
    }

    public void setFact(CostFactId fact) {
        this.fact = fact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
