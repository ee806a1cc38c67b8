package pl.ostoja.plan;

import java.util.List;

/** What is sent as a version of a plan, of a child or of a family. */
interface VersionContent {
    PlanMade made();

    List<GoalContent> goals();

    List<ActionContent> actions();

    /** Null in the plan of a family. */
    default ChildsPart childs() {
        return null;
    }

    /** Null in the plan of a child. */
    default FamilysPart familys() {
        return null;
    }
}
