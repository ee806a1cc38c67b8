package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.leaving.AidRoute;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingAidService;
import pl.ostoja.leaving.RecordLeavingAid;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Messages;

/** An application for aid: {@code /leaving/new-aid?child=…}. */
@Named
@ViewScoped
public class NewLeavingAidPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LeavingAidService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final LeavingAidId id = LeavingAidId.next();

    private final LeavingAidForm form = new LeavingAidForm();
    private ChildId child;
    private ChildDetails details;
    private List<AidRoute> routes;

    public void load() {
        details = children.details(child);
        routes = service.routes(child);
        form.setAppliedOn(LocalDate.now(clock));
    }

    public String record() {
        try {
            service.record(new RecordLeavingAid(id, child, form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        messages.done("leaving.aid.new.done");
        return "/leaving/details?faces-redirect=true&child=" + child;
    }

    public List<AidRoute> getRoutes() {
        return routes;
    }

    public LeavingAidForm getForm() {
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
