package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.leaving.AidRoute;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingAidService;
import pl.ostoja.leaving.RecordLeavingAid;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.placement.ChildChangePage;

/** An application for aid: {@code /leaving/new-aid?child=…}. */
@Named
@ViewScoped
public class NewLeavingAidPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject LeavingAidService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final LeavingAidId id = LeavingAidId.next();

    private final LeavingAidForm form = new LeavingAidForm();
    private List<AidRoute> routes;

    @Override
    protected void opened() {
        routes = service.routes(getChild());
        form.setAppliedOn(LocalDate.now(clock));
    }

    public String record() {
        try {
            service.record(new RecordLeavingAid(id, getChild(), form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        return toChild("/leaving/details", "leaving.aid.new.done");
    }

    public List<AidRoute> getRoutes() {
        return routes;
    }

    public LeavingAidForm getForm() {
        return form;
    }
}
