package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down as a version of a plan, and what cannot. */
final class VersionRules {
    private VersionRules() {}

    /**
     * PLN-4: a version was made on a day that has come, on which the child was in foster care, and not before the one it follows.
     * PLN-5: it rests on a diagnosis in an institution, and says what the child thinks of it, or why the child was not heard (art. 4a UWR).
     *
     * @param former day of the version it follows, null if it is the first
     */
    static void check(ChildPlanContent content, CareFacts care, LocalDate former, LocalDate today) {
        LocalDate madeOn = content.made().madeOn();
        if (madeOn.isAfter(today)) {
            throw new BusinessRuleViolation("PLN-4", "plan.violation.inTheFuture", madeOn);
        }
        CareEpisode episode = care.episodes().stream()
                .filter(one -> one.spans(madeOn))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("PLN-4", "plan.violation.notInCare", madeOn));
        if (former != null && madeOn.isBefore(former)) {
            throw new BusinessRuleViolation("PLN-4", "plan.violation.beforeTheFormer", former);
        }
        boolean family = episode.stayOnOrBefore(madeOn).form().isFamilyBased();
        if (!family && isBlank(content.childs().diagnosis())) {
            throw new BusinessRuleViolation("PLN-5", "plan.violation.noDiagnosis");
        }
        if (content.childs().childHeard() != ChildHeard.YES && isBlank(content.childs().notHeardReason())) {
            throw new BusinessRuleViolation("PLN-5", "plan.violation.notHeardWithoutReason");
        }
        check(content.goals(), content.actions(), madeOn);
    }

    /**
     * PLN-6: there is a goal; each goal says what is to be reached and has an action; each action says what is done, by whom, until when and to what effect,
     * and is due on the day of the version or later.
     */
    static void check(List<GoalContent> goals, List<ActionContent> actions, LocalDate madeOn) {
        if (goals.isEmpty()) {
            throw new BusinessRuleViolation("PLN-6", "plan.violation.noGoal");
        }
        for (int i = 0; i < actions.size(); i++) {
            ActionContent action = actions.get(i);
            if (!action.isComplete() || action.goal() > goals.size()) {
                throw new BusinessRuleViolation("PLN-6", "plan.violation.actionIncomplete", i + 1);
            }
            if (action.dueOn().isBefore(madeOn)) {
                throw new BusinessRuleViolation("PLN-6", "plan.violation.dueBeforePlan", i + 1, madeOn);
            }
        }
        for (int i = 1; i <= goals.size(); i++) {
            int goal = i;
            if (!goals.get(i - 1).isComplete()) {
                throw new BusinessRuleViolation("PLN-6", "plan.violation.goalIncomplete", goal);
            }
            if (actions.stream().noneMatch(action -> action.goal() == goal)) {
                throw new BusinessRuleViolation("PLN-6", "plan.violation.goalWithoutAction", goal);
            }
        }
    }

    /** PLN-7: what is done says what came of it, what is not done says why; on a day since the version was made that has come. */
    static void check(ActionOutcome outcome, LocalDate madeOn, LocalDate today) {
        boolean planned = outcome.state() == ActionState.PLANNED;
        if (planned ? outcome.on() != null || !isBlank(outcome.result()) : outcome.on() == null || isBlank(outcome.result())) {
            String violation = planned ? "plan.violation.plannedWithResult" : "plan.violation.withoutResult";
            throw new BusinessRuleViolation("PLN-7", violation);
        }
        if (!planned && outcome.on().isBefore(madeOn)) {
            throw new BusinessRuleViolation("PLN-7", "plan.violation.settledBeforePlan", madeOn);
        }
        if (!planned && outcome.on().isAfter(today)) {
            throw new BusinessRuleViolation("PLN-7", "plan.violation.settledInTheFuture", outcome.on());
        }
    }

    /** PLN-8: a version that another one has followed stays as it was. */
    static void refuseFormer(boolean inForce) {
        if (!inForce) {
            throw new BusinessRuleViolation("PLN-8", "plan.violation.former");
        }
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
