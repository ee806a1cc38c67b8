package pl.ostoja.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.shared.EditConflict;

/** The plans of work with families: made with the family, agreed, changed by further versions, and what became of their actions. */
@Stateless
public class FamilyPlanService {
    @Inject
    Plans plans;

    @Inject
    PlanBook book;

    @Inject
    AssistanceCases cases;

    @Inject
    FamilyFactsReader families;

    /** Making the same version again changes nothing; one made from a version that is not in force any more is refused as a conflict. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public PlanId make(@Valid MakeFamilyPlan command) {
        cases.requireLocked(command.assistance());
        FamilyPlanContent content = command.content();
        return book.make(
                command.id(), PlanSubject.of(command.assistance()), command.follows(), content,
                former -> FamilyPlanRules.check(content, families.of(command.assistance()), former, book.today()));
    }

    /** The family and those who work with it have signed (PLN-11). */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void agree(@Valid AgreePlan command) {
        Plan plan = locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), plan.version());
        book.refuseFormer(plan);
        FamilyPlanRules.check(command.agreement(), plan.madeOn(), book.today());
        plan.agree(command.agreement());
        book.followUp(plan, "agreed");
    }

    /** It was done, or not, or that was said by mistake (PLN-7, PLN-8). */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void settle(@Valid SettleAction command) {
        PlanAction action = plans.find(command.id());
        book.settle(command, action, locked(action.plan()));
    }

    /** Takes the last version away, if it was made by mistake; the one before is in force again. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void remove(PlanId id, long version, @NotBlank String reason) {
        book.remove(locked(id), version, reason);
    }

    /** The version in force, and all there were. */
    @Allowed(Right.SEE_ASSISTANCE)
    public PlanOverview overview(AssistanceCaseId family) {
        cases.require(family);
        return book.overview(PlanSubject.of(family));
    }

    /** One version, and what it changed. */
    @Allowed(Right.SEE_ASSISTANCE)
    public PlanVersion version(PlanId id) {
        Plan plan = plans.findOfFamily(id);
        cases.require(plan.subject().assistance());
        return book.version(plan);
    }

    /** The version to which an action belongs. */
    @Allowed(Right.SEE_ASSISTANCE)
    public PlanVersion versionOf(ActionId action) {
        return version(plans.find(action).plan());
    }

    private Plan locked(PlanId id) {
        Plan plan = plans.findOfFamily(id);
        cases.requireLocked(plan.subject().assistance());
        return plan;
    }
}
