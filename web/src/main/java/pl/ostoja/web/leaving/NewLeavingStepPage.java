package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.leaving.LeavingService;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.leaving.RecordLeavingStep;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.placement.ChildChangePage;

/** A step towards leaving care: {@code /leaving/new?child=…&kind=…}; the address says which. */
@Named
@ViewScoped
public class NewLeavingStepPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject LeavingService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final LeavingStepId id = LeavingStepId.next();

    private final LeavingStepForm form = new LeavingStepForm();

    @Override
    protected void opened() {
        if (form.getKind() == null) {
            throw new NotFound();
        }
        form.setTakenOn(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordLeavingStep(id, getChild(), form.content()));
        return toChild("/leaving/details", "leaving.new.done");
    }

    public LeavingStepForm getForm() {
        return form;
    }
}
