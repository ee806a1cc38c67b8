package pl.ostoja.web.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.plan.ActionDetails;
import pl.ostoja.plan.PlanOverview;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The plan in force, of a child or of a family, whose actions leave as a file. */
public abstract class PlannedActions implements ExportedList<ActionDetails> {
    @Inject Query query;
    @Inject Clock clock;

    private PlanOverview overview;

    protected abstract PlanOverview read();

    @Override
    public Page<ActionDetails> page(PageRequest request) {
        return Page.slice(getOverview().inForce() == null ? List.of() : getOverview().inForce().actions(), request);
    }

    @Override
    public List<Column<ActionDetails>> columns() {
        return List.of(
                new Column<>("plan.goal", this::goal),
                new Column<>("plan.what", action -> action.content().what()),
                new Column<>("plan.horizon", action -> action.content().horizon()),
                new Column<>("plan.responsible", action -> action.content().responsible()),
                new Column<>("plan.dueOn", action -> action.content().dueOn()),
                new Column<>("plan.expectedEffect", action -> action.content().expectedEffect()),
                new Column<>("plan.state", action -> action.outcome().state()),
                new Column<>("plan.settledOn", action -> action.outcome().on()),
                new Column<>("plan.result", action -> action.outcome().result()));
    }

    private String goal(ActionDetails action) {
        return getOverview().inForce().goals().get(action.content().goal() - 1).content().goal();
    }

    public PlanOverview getOverview() {
        if (overview == null) {
            overview = read();
        }
        return overview;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
