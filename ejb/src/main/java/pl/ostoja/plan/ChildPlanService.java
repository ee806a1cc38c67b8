package pl.ostoja.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** The plans of children: made, modified by further versions, and what became of their actions. */
@Stateless
public class ChildPlanService {
    @Inject
    Plans plans;

    @Inject
    PlanBook book;

    @Inject
    Children children;

    /** Making the same version again changes nothing; one made from a version that is not in force any more is refused as a conflict. */
    @Allowed(Right.WRITE_PLANS)
    public PlanId make(@Valid MakeChildPlan command) {
        CareFacts care = children.lock(command.child());
        ChildPlanContent content = command.content();
        return book.make(
                command.id(), PlanSubject.of(command.child()), command.follows(), content, former -> VersionRules.check(content, care, former, book.today()));
    }

    /** It was done, or not, or that was said by mistake (PLN-7, PLN-8). */
    @Allowed(Right.WRITE_PLANS)
    public void settle(@Valid SettleAction command) {
        PlanAction action = plans.find(command.id());
        book.settle(command, action, locked(action.plan()));
    }

    /** Takes the last version away, if it was made by mistake; the one before is in force again. */
    @Allowed(Right.WRITE_PLANS)
    public void remove(PlanId id, long version, @NotBlank String reason) {
        book.remove(locked(id), version, reason);
    }

    /** The version in force, and all there were. */
    @Allowed(Right.SEE_PLANS)
    public PlanOverview overview(ChildId child) {
        children.visible(child);
        return book.overview(PlanSubject.of(child));
    }

    /** One version, and what it changed. */
    @Allowed(Right.SEE_PLANS)
    public PlanVersion version(PlanId id) {
        Plan plan = plans.findOfChild(id);
        children.visible(plan.subject().child());
        return book.version(plan);
    }

    /** The version to which an action belongs. */
    @Allowed(Right.SEE_PLANS)
    public PlanVersion versionOf(ActionId action) {
        return version(plans.find(action).plan());
    }

    private Plan locked(PlanId id) {
        Plan plan = plans.findOfChild(id);
        children.lock(plan.subject().child());
        return plan;
    }
}
