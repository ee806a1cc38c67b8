package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.ContactPlanService;
import pl.ostoja.contact.RecordContactPlan;

/** Writes down how contacts with a child are to be: {@code /contact/new-plan?child=…}. */
@Named
@ViewScoped
public class NewContactPlanPage extends ContactChangePage {
    private static final long serialVersionUID = 1L;

    @Inject ContactPlanService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final ContactPlanId id = ContactPlanId.next();

    private final ContactPlanForm form = new ContactPlanForm();

    @Override
    protected void opened() {
        super.opened();
        form.setSince(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordContactPlan(id, getChild(), form.content()));
        return toChild("/contact/list", "contact.plan.new.done");
    }

    public ContactPlanForm getForm() {
        return form;
    }
}
