package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.contact.ChangeContactPlan;
import pl.ostoja.contact.ContactPlanDetails;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.ContactPlanService;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One part of the plan of contacts, changed or taken away: {@code /contact/plan?plan=…}. */
@Named
@ViewScoped
public class ContactPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ContactPlanService service;
    @Inject ChildService children;
    @Inject PersonsOfChild relatives;
    @Inject Messages messages;

    private ContactPlanId plan;
    private ContactPlanDetails row;
    private ChildDetails details;
    private ContactPlanForm form;
    private String reason;
    private String removeReason;

    public void load() {
        row = service.details(plan);
        details = children.details(row.child());
        form = ContactPlanForm.of(row.content());
    }

    public String change() {
        service.change(new ChangeContactPlan(plan, row.version(), reason, form.content()));
        return back("contact.plan.change.done");
    }

    public String remove() {
        service.remove(plan, row.version(), removeReason);
        return back("contact.plan.remove.done");
    }

    private String back(String done) {
        messages.done(done);
        return "/contact/list?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(plan);
        return Differences.between(row.content(), form.content())
                .in("contact.person", content -> relatives.name(getPersons(), content.person()))
                .in("contact.kind", PlanContent::kind)
                .in("contact.plan.times", PlanContent::times)
                .in("contact.plan.unit", PlanContent::unit)
                .in("contact.plan.since", content -> content.period().since())
                .in("contact.plan.until", content -> content.period().until())
                .in("contact.plan.basis", PlanContent::basis)
                .in("contact.presentBy", PlanContent::presentBy)
                .in("contact.plan.manner", PlanContent::manner)
                .found();
    }

    public List<Choice> getPersons() {
        return relatives.with(details, row.content().person(), row.personName());
    }

    public ContactPlanDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ContactPlanForm getForm() {
        return form;
    }

    public ContactPlanId getPlan() {
        return plan;
    }

    public void setPlan(ContactPlanId plan) {
        this.plan = plan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemoveReason() {
        return removeReason;
    }

    public void setRemoveReason(String removeReason) {
        this.removeReason = removeReason;
    }
}
