package pl.ostoja.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.plan.FamilyPlanService;
import pl.ostoja.plan.PlanOverview;
import pl.ostoja.web.export.Exported;

/** The plan of work with a family that is in force, and all versions there were: {@code /plan/family?case=…}. Its actions leave as a file. */
@Named
@RequestScoped
@Exported(at = "/plan/family", title = "plan.actions", kind = "PLAN")
public class FamilyPlansPage extends PlannedActions {
    @Inject FamilyPlanService service;

    @Override
    protected PlanOverview read() {
        return service.overview(new AssistanceCaseId(query.id("case")));
    }
}
