package pl.ostoja.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.contact.ChangeContactPlan;
import pl.ostoja.contact.ContactPlanDetails;
import pl.ostoja.contact.ContactPlanId;
import pl.ostoja.contact.ContactPlanService;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** One part of the plan of contacts, changed or taken away: {@code /contact/plan?plan=…}. */
@Named
@ViewScoped
public class ContactPlanPage extends ChildRecordPage<ContactPlanDetails> {
    private static final long serialVersionUID = 1L;

    @Inject ContactPlanService service;
    @Inject PersonsOfChild relatives;

    private ContactPlanId plan;
    private ContactPlanForm form;
    private String removeReason;

    @Override
    protected ContactPlanDetails stored() {
        return service.details(plan);
    }

    @Override
    protected void opened(ContactPlanDetails row) {
        isAbout(row.child());
        form = ContactPlanForm.of(row.content());
    }

    public String change() {
        service.change(new ChangeContactPlan(plan, getRow().version(), getReason(), form.content()));
        return toChild("/contact/list", "contact.plan.change.done");
    }

    public String remove() {
        service.remove(plan, getRow().version(), removeReason);
        return toChild("/contact/list", "contact.plan.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
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
        return relatives.with(getDetails(), getRow().content().person(), getRow().personName());
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

    public String getRemoveReason() {
        return removeReason;
    }

    public void setRemoveReason(String removeReason) {
        this.removeReason = removeReason;
    }
}
