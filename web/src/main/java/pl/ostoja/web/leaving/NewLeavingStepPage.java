package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.leaving.LeavingService;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.leaving.RecordLeavingStep;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Messages;

/** A step towards leaving care: {@code /leaving/new?child=…&kind=…}; the address says which. */
@Named
@ViewScoped
public class NewLeavingStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LeavingService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final LeavingStepId id = LeavingStepId.next();

    private final LeavingStepForm form = new LeavingStepForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
        if (form.getKind() == null) {
            throw new NotFound();
        }
        form.setTakenOn(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordLeavingStep(id, child, form.content()));
        messages.done("leaving.new.done");
        return "/leaving/details?faces-redirect=true&child=" + child;
    }

    public LeavingStepForm getForm() {
        return form;
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
}
