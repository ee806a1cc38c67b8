package pl.ostoja.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/** A whole version of the plan of work with a family. */
public record FamilyPlanContent(
        @NotNull @Valid PlanMade made,
        @NotNull @Valid FamilysPart familys,
        @NotNull List<@NotNull @Valid GoalContent> goals,
        @NotNull List<@NotNull @Valid ActionContent> actions)
        implements VersionContent, Serializable {
    public FamilyPlanContent {
        goals = goals == null ? List.of() : List.copyOf(goals);
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
