package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingPeriodService;
import pl.ostoja.leaving.RecordLeavingPeriod;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.placement.ChildChangePage;

/** Days that matter for aid: {@code /leaving/new-period?child=…&kind=…}; the address says which. */
@Named
@ViewScoped
public class NewLeavingPeriodPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject LeavingPeriodService service;

    /** Made with the form, so that a form sent twice is written once. */
    private final LeavingPeriodId id = LeavingPeriodId.next();

    private final LeavingPeriodForm form = new LeavingPeriodForm();

    @Override
    protected void opened() {
        if (form.getKind() == null) {
            throw new NotFound();
        }
    }

    public String record() {
        service.record(new RecordLeavingPeriod(id, getChild(), form.content()));
        return toChild("/leaving/details", "leaving.new.done");
    }

    public LeavingPeriodForm getForm() {
        return form;
    }
}
