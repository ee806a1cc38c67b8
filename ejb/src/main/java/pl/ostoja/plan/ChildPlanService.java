package pl.ostoja.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** The plans of children: made, modified by further versions, and what became of their actions. */
@Stateless
public class ChildPlanService {
    private static final System.Logger LOG = System.getLogger(ChildPlanService.class.getName());

    @Inject
    Plans plans;

    @Inject
    Children children;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Making the same version again changes nothing; one made from a version that is not in force any more is refused as a conflict. */
    @Allowed(Right.WRITE_PLANS)
    public PlanId make(@Valid MakeChildPlan command) {
        CareFacts care = children.lock(command.child());
        if (plans.isKnown(command.id())) {
            return command.id();
        }
        List<Plan> versions = plans.of(command.child());
        int last = versions.isEmpty() ? 0 : versions.getFirst().number();
        EditConflict.refuseUnlessCurrent(command.follows(), last);
        VersionRules.check(command.content(), care, versions.isEmpty() ? null : versions.getFirst().madeOn(), today());
        Plan plan = new Plan(command.id(), caller.centre(), command.child(), last + 1, command.content().made(), command.content().childs());
        plans.add(plan, command.content());
        followUp(command.child(), command.id(), "made");
        return command.id();
    }

    /** It was done, or not, or that was said by mistake (PLN-7, PLN-8). */
    @Allowed(Right.WRITE_PLANS)
    public void settle(@Valid SettleAction command) {
        PlanAction action = plans.find(command.id());
        Plan plan = plans.find(action.plan());
        children.lock(plan.child());
        EditConflict.refuseUnlessCurrent(command.version(), action.version());
        VersionRules.refuseFormer(isInForce(plan));
        VersionRules.check(command.outcome(), plan.madeOn(), today());
        action.settle(command.outcome());
        LOG.log(System.Logger.Level.INFO, "child {0}: action {1} is {2}", plan.child(), command.id(), command.outcome().state());
    }

    /** Takes the last version away, if it was made by mistake; the one before is in force again. */
    @Allowed(Right.WRITE_PLANS)
    public void remove(PlanId id, long version, @NotBlank String reason) {
        Plan plan = plans.find(id);
        children.lock(plan.child());
        EditConflict.refuseUnlessCurrent(version, plan.version());
        VersionRules.refuseFormer(isInForce(plan));
        plan.remove(today(), reason);
        trail.because(reason);
        followUp(plan.child(), id, "removed");
    }

    /** The version in force, and all there were. */
    @Allowed(Right.SEE_PLANS)
    public PlanOverview overview(ChildId child) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "plans");
        List<Plan> versions = plans.of(child);
        if (versions.isEmpty()) {
            return new PlanOverview(null, List.of());
        }
        Plan last = versions.getFirst();
        return new PlanOverview(
                last.details(last.number(), plans.goals(last.id())), versions.stream().map(plan -> plan.row(last.number())).toList());
    }

    /** One version, and what it changed. */
    @Allowed(Right.SEE_PLANS)
    public PlanVersion version(PlanId id) {
        Plan plan = plans.find(id);
        children.visible(plan.child());
        trail.seen(caller.centre().value(), "CHILD", plan.child().value(), "plan");
        List<Plan> versions = plans.of(plan.child());
        int last = versions.getFirst().number();
        int place = versions.indexOf(plan);
        Plan former = place + 1 < versions.size() ? versions.get(place + 1) : null;
        if (former == null) {
            return new PlanVersion(plan.details(last, plans.goals(id)), List.of());
        }
        Map<PlanId, List<GoalDetails>> goals = plans.goals(List.of(id, former.id()));
        PlanDetails details = plan.details(last, goals.getOrDefault(id, List.of()));
        return new PlanVersion(details, PlanChanges.between(former.details(last, goals.getOrDefault(former.id(), List.of())), details));
    }

    /** The version to which an action belongs. */
    @Allowed(Right.SEE_PLANS)
    public PlanVersion versionOf(ActionId action) {
        return version(plans.find(action).plan());
    }

    private boolean isInForce(Plan plan) {
        return plans.of(plan.child()).getFirst().id().equals(plan.id());
    }

    private void followUp(ChildId child, PlanId plan, String what) {
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: plan {1} {2}", child, plan, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
