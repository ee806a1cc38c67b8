package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.contact.ContactOverview;
import pl.ostoja.contact.ContactOverviewService;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.ContactPlanService;
import pl.ostoja.contact.RecordContactPlan;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Writes down how contacts with a child are to be: {@code /contact/new-plan?child=…}. */
@Named
@ViewScoped
public class NewContactPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ContactPlanService service;
    @Inject ContactOverviewService overviews;
    @Inject ChildService children;
    @Inject PersonsOfChild persons;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final ContactPlanId id = ContactPlanId.next();

    private final ContactPlanForm form = new ContactPlanForm();
    private ChildId child;
    private ChildDetails details;
    private ContactOverview overview;

    public void load() {
        details = children.details(child);
        overview = overviews.overview(child, PageRequest.page(1));
        form.setSince(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordContactPlan(id, child, form.content()));
        messages.done("contact.plan.new.done");
        return "/contact/list?faces-redirect=true&child=" + child;
    }

    public List<Choice> getPersons() {
        return persons.of(details);
    }

    public List<ContactOverview.LimitRow> getLimits() {
        return overview.limits();
    }

    public ContactPlanForm getForm() {
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
