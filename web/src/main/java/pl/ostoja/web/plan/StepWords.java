package pl.ostoja.web.plan;

import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.plan.ActionContent;
import pl.ostoja.plan.GoalContent;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.text.Texts;

/** Goals and actions in a line, to compare those of two versions at a glance. */
final class StepWords {
    private final Texts texts;

    StepWords(Texts texts) {
        this.texts = texts;
    }

    <T> Differences<T> in(Differences<T> found, PlanDetails theirs, PlanSteps yours) {
        return found.in("plan.goals", goals(theirs.goals().stream().map(goal -> goal.content()).toList()), goals(yours.goalContents()))
                .in("plan.actions", actions(theirs.actions().stream().map(action -> action.content()).toList()), actions(yours.actionContents()));
    }

    private static String goals(List<GoalContent> goals) {
        return goals.stream().map(GoalContent::goal).collect(Collectors.joining("; "));
    }

    private String actions(List<ActionContent> actions) {
        return actions.stream()
                .map(action -> action.what() + " (" + action.responsible() + ", " + texts.date(action.dueOn()) + ")")
                .collect(Collectors.joining("; "));
    }
}
