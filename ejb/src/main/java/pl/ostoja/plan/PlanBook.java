package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.EditConflict;

/** What plans of children and of families have in common. Asks for no right: the services do, and whether the caller sees the child or the family. */
@ApplicationScoped
class PlanBook {
    private static final System.Logger LOG = System.getLogger(PlanBook.class.getName());

    @Inject
    Plans plans;

    @Inject
    PlanTies ties;

    @Inject
    Duties duties;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Making the same version again changes nothing; one made from a version that is not in force any more is refused as a conflict.
     *
     * @param rules refuses what cannot be made after a version of the day, null if it is the first
     */
    PlanId make(PlanId id, PlanSubject subject, int follows, VersionContent content, Consumer<LocalDate> rules) {
        if (!plans.isKnown(id)) {
            List<Plan> versions = plans.of(subject);
            EditConflict.refuseUnlessCurrent(follows, versions.isEmpty() ? 0 : versions.getFirst().number());
            rules.accept(versions.isEmpty() ? null : versions.getFirst().madeOn());
            Plan plan = new Plan(id, caller.centre(), subject, follows + 1, content.made(), content.childs(), content.familys());
            plans.add(plan, content.goals(), content.actions());
            followUp(plan, "made");
        }
        return id;
    }

    /** PLN-7, PLN-8. */
    void settle(SettleAction command, PlanAction action, Plan plan) {
        EditConflict.refuseUnlessCurrent(command.version(), action.version());
        refuseFormer(plan);
        VersionRules.check(command.outcome(), plan.madeOn(), today());
        action.settle(command.outcome());
        LOG.log(System.Logger.Level.INFO, "plan of {0}: action {1} is {2}", plan.subject().record(), command.id(), command.outcome().state());
    }

    /** PLN-8. */
    void remove(Plan plan, long version, String reason) {
        refuseFormer(plan);
        removals.remove(plan, version, reason);
        followUp(plan, "removed");
    }

    /** What is owed about the child or the family depends on the versions of its plan. */
    void followUp(Plan plan, String what) {
        duties.refresh(plan.centre(), List.of(plan.subject().record()));
        LOG.log(System.Logger.Level.INFO, "plan {1} of {0} {2}", plan.subject().record(), plan.id(), what);
    }

    void refuseFormer(Plan plan) {
        VersionRules.refuseFormer(plans.of(plan.subject()).getFirst().id().equals(plan.id()));
    }

    PlanOverview overview(PlanSubject subject) {
        seen(subject, "plans");
        List<Plan> versions = plans.of(subject);
        if (versions.isEmpty()) {
            return new PlanOverview(null, List.of());
        }
        Plan last = versions.getFirst();
        return new PlanOverview(
                last.details(last.number(), plans.goals(last.id())), versions.stream().map(plan -> plan.row(last.number())).toList());
    }

    PlanVersion version(Plan plan) {
        seen(plan.subject(), "plan");
        List<Plan> versions = plans.of(plan.subject());
        int last = versions.getFirst().number();
        int place = versions.indexOf(plan);
        List<PlanTie> tied = ties.of(plan, place == 0 ? null : versions.get(place - 1).madeOn());
        if (place + 1 == versions.size()) {
            return new PlanVersion(plan.details(last, plans.goals(plan.id())), List.of(), tied);
        }
        Plan former = versions.get(place + 1);
        Map<PlanId, List<GoalDetails>> goals = plans.goals(List.of(plan.id(), former.id()));
        PlanDetails details = plan.details(last, goals.getOrDefault(plan.id(), List.of()));
        return new PlanVersion(details, PlanChanges.between(former.details(last, goals.getOrDefault(former.id(), List.of())), details), tied);
    }

    private void seen(PlanSubject subject, String part) {
        trail.seen(caller.centre().value(), subject.kind().name(), subject.record(), part);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
