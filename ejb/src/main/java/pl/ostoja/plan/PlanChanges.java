package pl.ostoja.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.shared.Explanation;

/** What a version of a plan changed in the one before, in sentences. Goals and actions are the same as long as they are called the same. */
final class PlanChanges {
    private final PlanDetails former;
    private final PlanDetails later;
    private final List<Explanation> found = new ArrayList<>();

    private PlanChanges(PlanDetails former, PlanDetails later) {
        this.former = former;
        this.later = later;
    }

    static List<Explanation> between(PlanDetails former, PlanDetails later) {
        var changes = new PlanChanges(former, later);
        changes.goals();
        changes.actions();
        return changes.found;
    }

    private void goals() {
        if (former.childs() != null && former.childs().mainGoal() != later.childs().mainGoal()) {
            found.add(Explanation.of("plan.change.mainGoal", former.childs().mainGoal(), later.childs().mainGoal()));
        }
        compare(former.goals(), later.goals(), goal -> goal.content().goal(), "plan.change.goalAdded", "plan.change.goalDropped");
    }

    private void actions() {
        compare(former.actions(), later.actions(), action -> action.content().what(), "plan.change.actionAdded", "plan.change.actionDropped");
        Map<String, ActionDetails> before = byName(former.actions(), action -> action.content().what());
        for (ActionDetails action : byName(later.actions(), one -> one.content().what()).values()) {
            ActionDetails was = before.get(action.content().what());
            if (was != null) {
                same(was.content(), action.content());
            }
        }
    }

    private void same(ActionContent was, ActionContent now) {
        if (!was.dueOn().equals(now.dueOn())) {
            found.add(Explanation.of("plan.change.due", now.what(), was.dueOn(), now.dueOn()));
        }
        if (!was.responsible().equals(now.responsible())) {
            found.add(Explanation.of("plan.change.responsible", now.what(), was.responsible(), now.responsible()));
        }
        if (!was.expectedEffect().equals(now.expectedEffect())) {
            found.add(Explanation.of("plan.change.effect", now.what(), now.expectedEffect()));
        }
    }

    private <T> void compare(List<T> before, List<T> after, Function<T, String> name, String added, String dropped) {
        Map<String, T> known = byName(before, name);
        Map<String, T> kept = byName(after, name);
        kept.keySet().stream().filter(one -> !known.containsKey(one)).forEach(one -> found.add(Explanation.of(added, one)));
        known.keySet().stream().filter(one -> !kept.containsKey(one)).forEach(one -> found.add(Explanation.of(dropped, one)));
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, one -> one, (first, again) -> first, LinkedHashMap::new));
    }
}
