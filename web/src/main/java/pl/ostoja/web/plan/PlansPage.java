package pl.ostoja.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.placement.ChildId;
import pl.ostoja.plan.ChildPlanService;
import pl.ostoja.plan.PlanOverview;
import pl.ostoja.web.export.Exported;

/** The plan of a child that is in force, and all versions there were: {@code /plan/list?child=…}. Its actions leave as a file. */
@Named
@RequestScoped
@Exported(at = "/plan/list", title = "plan.actions", kind = "PLAN")
public class PlansPage extends PlannedActions {
    @Inject ChildPlanService service;

    @Override
    protected PlanOverview read() {
        return service.overview(new ChildId(query.id("child")));
    }
}
