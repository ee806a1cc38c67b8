package pl.ostoja.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Plans of a {@link Seeding}. */
public final class PlanSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public PlanSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** What has become of an action, and who said so. */
    public record Settled(ActionOutcome outcome, Entered entered) {}

    /**
     * @param settled for each action what has become of it, null as long as nothing has
     * @param ids of goals and actions
     */
    public void plan(PlanId id, ChildId child, int number, ChildPlanContent content, Entered entered, List<Settled> settled, Supplier<UUID> ids) {
        Plan plan = new Plan(id, centre, PlanSubject.of(child), number, content.made(), content.childs(), null);
        seeding.made(plan, id.value(), entered).done();
        parts(plan, content.goals(), content.actions(), entered, settled, ids);
    }

    /**
     * @param agreed who wrote down that it was signed, null if nobody has signed
     * @param settled for each action what has become of it, null as long as nothing has
     * @param ids of goals and actions
     */
    public void plan(
            PlanId id, AssistanceCaseId family, int number, FamilyPlanContent content, Entered entered, Agreement agreement, Entered agreed, List<Settled> settled,
            Supplier<UUID> ids) {
        Plan plan = new Plan(id, centre, PlanSubject.of(family), number, content.made(), null, content.familys());
        Seeded made = seeding.made(plan, id.value(), entered);
        if (agreement != null) {
            plan.agree(agreement);
            made.changed(agreed);
        }
        made.done();
        parts(plan, content.goals(), content.actions(), entered, settled, ids);
    }

    /** @param passed who wrote down that it was passed on, null if it was not */
    public void assessment(FamilyAssessmentId id, AssistanceCaseId family, AssessmentContent content, Entered entered, PassedOn to, Entered passed) {
        FamilyAssessment assessment = new FamilyAssessment(id, centre, family, content);
        Seeded made = seeding.made(assessment, id.value(), entered);
        if (to != null) {
            assessment.pass(to);
            made.changed(passed);
        }
        made.done();
    }

    private void parts(Plan plan, List<GoalContent> goals, List<ActionContent> actions, Entered entered, List<Settled> settled, Supplier<UUID> ids) {
        for (int i = 0; i < goals.size(); i++) {
            seeding.row(new PlanGoal(plan.id(), i + 1, goals.get(i)), ids.get());
        }
        for (int i = 0; i < actions.size(); i++) {
            ActionId action = new ActionId(ids.get());
            PlanAction made = new PlanAction(action, plan, i + 1, actions.get(i));
            Seeded seeded = seeding.made(made, action.value(), entered);
            if (settled.get(i) != null) {
                made.settle(settled.get(i).outcome());
                seeded.changed(settled.get(i).entered());
            }
            seeded.done();
        }
    }
}
