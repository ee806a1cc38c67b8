package pl.ostoja.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
        Plan plan = new Plan(id, centre, child, number, content.made(), content.childs());
        seeding.made(plan, id.value(), entered).done();
        for (int i = 0; i < content.goals().size(); i++) {
            seeding.row(new PlanGoal(id, i + 1, content.goals().get(i)), ids.get());
        }
        for (int i = 0; i < content.actions().size(); i++) {
            ActionId action = new ActionId(ids.get());
            PlanAction made = new PlanAction(action, plan, i + 1, content.actions().get(i));
            Seeded seeded = seeding.made(made, action.value(), entered);
            if (settled.get(i) != null) {
                made.settle(settled.get(i).outcome());
                seeded.changed(settled.get(i).entered());
            }
            seeded.done();
        }
    }
}
