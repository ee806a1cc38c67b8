package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.plan.ActionId;
import pl.ostoja.plan.FamilyPlanService;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.SettleAction;

/** Says what has become of an action of the plan of work with a family: {@code /plan/family-action?action=…}. */
@Named
@ViewScoped
public class SettleFamilyActionPage extends SettlePage {
    private static final long serialVersionUID = 1L;

    @Inject FamilyPlanService service;
    @Inject AssistanceService families;

    private CaseDetails file;

    @Override
    public void load() {
        super.load();
        file = families.details(getPlan().subject().assistance());
    }

    @Override
    protected PlanDetails version(ActionId id) {
        return service.versionOf(id).plan();
    }

    @Override
    protected void settle(SettleAction command) {
        service.settle(command);
    }

    @Override
    protected String list() {
        return "/plan/family?faces-redirect=true&case=" + getPlan().subject().assistance();
    }

    public CaseDetails getFile() {
        return file;
    }
}
