package pl.ostoja.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.centre.Removals;
import pl.ostoja.people.People;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** How contacts with children are to be: what was agreed, or decided by a court, and what a court has forbidden. */
@Stateless
public class ContactPlanService {
    private static final System.Logger LOG = System.getLogger(ContactPlanService.class.getName());

    @Inject
    Contacts contacts;

    @Inject
    Children children;

    @Inject
    LegalEvents legal;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    /** Writing down the same plan again changes nothing. */
    @Allowed(Right.RECORD_CONTACTS)
    public ContactPlanId record(@Valid RecordContactPlan command) {
        children.lock(command.child());
        if (contacts.isKnown(command.id())) {
            return command.id();
        }
        refuseImpossible(command.id(), command.child(), command.content());
        contacts.add(new ContactPlan(command.id(), caller.centre(), command.child(), command.content()));
        LOG.log(System.Logger.Level.INFO, "child {0}: plan of contacts {1} recorded", command.child(), command.id());
        return command.id();
    }

    @Allowed(Right.RECORD_CONTACTS)
    public void change(@Valid ChangeContactPlan command) {
        ContactPlan plan = contacts.find(command.id());
        children.lock(plan.child());
        EditConflict.refuseUnlessCurrent(command.version(), plan.version());
        refuseImpossible(plan.id(), plan.child(), command.content());
        plan.correct(command.content());
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "child {0}: plan of contacts {1} changed", plan.child(), plan.id());
    }

    /** Takes a plan away that was written down by mistake. */
    @Allowed(Right.RECORD_CONTACTS)
    public void remove(ContactPlanId id, long version, @NotBlank String reason) {
        ContactPlan plan = contacts.find(id);
        children.lock(plan.child());
        removals.remove(plan, version, reason);
        LOG.log(System.Logger.Level.INFO, "child {0}: plan of contacts {1} removed", plan.child(), id);
    }

    /** The latest first, those that are over too. */
    @Allowed(Right.SEE_CONTACTS)
    public List<ContactPlanDetails> of(ChildId child) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "contact plans");
        List<ContactPlan> plans = contacts.plansOf(child);
        Map<UUID, String> names = people.names(plans.stream().map(ContactPlan::concerned));
        return plans.stream().map(plan -> plan.details(names)).toList();
    }

    @Allowed(Right.SEE_CONTACTS)
    public ContactPlanDetails details(ContactPlanId id) {
        ContactPlan plan = contacts.find(id);
        children.visible(plan.child());
        trail.seen(caller.centre().value(), "CHILD", plan.child().value(), "contact plan");
        return plan.details(people.names(Stream.of(plan.concerned())));
    }

    private void refuseImpossible(ContactPlanId id, ChildId child, PlanContent content) {
        ContactRules.checkPerson(content.person(), legal.relatives(child));
        PlanRules.refuseSecond(content, contacts.plansOf(child).stream().filter(plan -> !plan.id().equals(id)).map(ContactPlan::content).toList());
        PlanRules.refuseForbidden(content, legal.facts(child));
    }
}
