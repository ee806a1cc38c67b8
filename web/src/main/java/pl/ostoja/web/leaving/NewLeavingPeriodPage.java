package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingPeriodService;
import pl.ostoja.leaving.RecordLeavingPeriod;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Messages;

/** Days that matter for aid: {@code /leaving/new-period?child=…&kind=…}; the address says which. */
@Named
@ViewScoped
public class NewLeavingPeriodPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LeavingPeriodService service;
    @Inject ChildService children;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private final LeavingPeriodId id = LeavingPeriodId.next();

    private final LeavingPeriodForm form = new LeavingPeriodForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
        if (form.getKind() == null) {
            throw new NotFound();
        }
    }

    public String record() {
        service.record(new RecordLeavingPeriod(id, child, form.content()));
        messages.done("leaving.new.done");
        return "/leaving/details?faces-redirect=true&child=" + child;
    }

    public LeavingPeriodForm getForm() {
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
