package pl.ostoja.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.NotFound;

/** The plans of children: made, modified by further versions, and what became of their actions. */
@Stateless
public class ChildPlanService {
    private static final System.Logger LOG = System.getLogger(ChildPlanService.class.getName());

    @Inject
    Plans plans;

    @Inject
    PlanBook book;

    @Inject
    Children children;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Making the same version again changes nothing; one made from a version that is not in force any more is refused as a conflict. */
    @Allowed(Right.WRITE_PLANS)
    public PlanId make(@Valid MakeChildPlan command) {
        CareFacts care = children.lock(command.child());
        if (plans.isKnown(command.id())) {
            return command.id();
        }
        PlanSubject child = PlanSubject.of(command.child());
        Plan former = book.last(child, command.follows());
        ChildPlanContent content = command.content();
        VersionRules.check(content, care, former == null ? null : former.madeOn(), book.today());
        plans.add(new Plan(command.id(), caller.centre(), child, command.follows() + 1, content.made(), content.childs(), null), content.goals(), content.actions());
        followUp(command.child(), command.id(), "made");
        return command.id();
    }

    /** It was done, or not, or that was said by mistake (PLN-7, PLN-8). */
    @Allowed(Right.WRITE_PLANS)
    public void settle(@Valid SettleAction command) {
        PlanAction action = plans.find(command.id());
        Plan plan = locked(action.plan());
        book.settle(command, action, plan);
        LOG.log(System.Logger.Level.INFO, "child {0}: action {1} is {2}", plan.subject().child(), command.id(), command.outcome().state());
    }

    /** Takes the last version away, if it was made by mistake; the one before is in force again. */
    @Allowed(Right.WRITE_PLANS)
    public void remove(PlanId id, long version, @NotBlank String reason) {
        Plan plan = locked(id);
        book.remove(plan, version, reason);
        followUp(plan.subject().child(), id, "removed");
    }

    /** The version in force, and all there were. */
    @Allowed(Right.SEE_PLANS)
    public PlanOverview overview(ChildId child) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "plans");
        return book.overview(PlanSubject.of(child));
    }

    /** One version, and what it changed. */
    @Allowed(Right.SEE_PLANS)
    public PlanVersion version(PlanId id) {
        Plan plan = ofChild(id);
        children.visible(plan.subject().child());
        trail.seen(caller.centre().value(), "CHILD", plan.subject().record(), "plan");
        return book.version(plan);
    }

    /** The version to which an action belongs. */
    @Allowed(Right.SEE_PLANS)
    public PlanVersion versionOf(ActionId action) {
        return version(plans.find(action).plan());
    }

    private Plan locked(PlanId id) {
        Plan plan = ofChild(id);
        children.lock(plan.subject().child());
        return plan;
    }

    /** The plan of a family is none here. */
    private Plan ofChild(PlanId id) {
        Plan plan = plans.find(id);
        if (plan.subject().child() == null) {
            throw new NotFound();
        }
        return plan;
    }

    private void followUp(ChildId child, PlanId plan, String what) {
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: plan {1} {2}", child, plan, what);
    }
}
