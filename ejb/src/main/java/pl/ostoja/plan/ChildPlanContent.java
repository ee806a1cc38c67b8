package pl.ostoja.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/** A whole version of the plan of a child. */
public record ChildPlanContent(
        @NotNull @Valid PlanMade made,
        @NotNull @Valid ChildsPart childs,
        @NotNull List<@NotNull @Valid GoalContent> goals,
        @NotNull List<@NotNull @Valid ActionContent> actions)
        implements VersionContent, Serializable {
    public ChildPlanContent {
        goals = goals == null ? List.of() : List.copyOf(goals);
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
