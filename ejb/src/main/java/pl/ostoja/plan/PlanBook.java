package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;

/** What plans of children and of families have in common. Asks for no right: the services do, and whether the caller sees the child or the family. */
@ApplicationScoped
class PlanBook {
    @Inject
    Plans plans;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** The version in force; null if there is none. Refuses one who started from another. */
    Plan last(PlanSubject subject, int follows) {
        List<Plan> versions = plans.of(subject);
        EditConflict.refuseUnlessCurrent(follows, versions.isEmpty() ? 0 : versions.getFirst().number());
        return versions.isEmpty() ? null : versions.getFirst();
    }

    /** PLN-7, PLN-8. */
    void settle(SettleAction command, PlanAction action, Plan plan) {
        EditConflict.refuseUnlessCurrent(command.version(), action.version());
        refuseFormer(plan);
        VersionRules.check(command.outcome(), plan.madeOn(), today());
        action.settle(command.outcome());
    }

    /** PLN-8. */
    void remove(Plan plan, long version, String reason) {
        refuseFormer(plan);
        removals.remove(plan, version, reason);
    }

    void refuseFormer(Plan plan) {
        VersionRules.refuseFormer(plans.of(plan.subject()).getFirst().id().equals(plan.id()));
    }

    PlanOverview overview(PlanSubject subject) {
        List<Plan> versions = plans.of(subject);
        if (versions.isEmpty()) {
            return new PlanOverview(null, List.of());
        }
        Plan last = versions.getFirst();
        return new PlanOverview(
                last.details(last.number(), plans.goals(last.id())), versions.stream().map(plan -> plan.row(last.number())).toList());
    }

    PlanVersion version(Plan plan) {
        List<Plan> versions = plans.of(plan.subject());
        int last = versions.getFirst().number();
        int place = versions.indexOf(plan);
        if (place + 1 == versions.size()) {
            return new PlanVersion(plan.details(last, plans.goals(plan.id())), List.of());
        }
        Plan former = versions.get(place + 1);
        Map<PlanId, List<GoalDetails>> goals = plans.goals(List.of(plan.id(), former.id()));
        PlanDetails details = plan.details(last, goals.getOrDefault(plan.id(), List.of()));
        return new PlanVersion(details, PlanChanges.between(former.details(last, goals.getOrDefault(former.id(), List.of())), details));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
