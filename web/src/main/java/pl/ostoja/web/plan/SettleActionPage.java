package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.plan.ActionId;
import pl.ostoja.plan.ChildPlanService;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.SettleAction;

/** Says what has become of an action of a child's plan: {@code /plan/action?action=…}. */
@Named
@ViewScoped
public class SettleActionPage extends SettlePage {
    private static final long serialVersionUID = 1L;

    @Inject ChildPlanService service;
    @Inject ChildService children;

    private ChildDetails details;

    @Override
    public void load() {
        super.load();
        details = children.details(getPlan().subject().child());
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
        return "/plan/list?faces-redirect=true&child=" + getPlan().subject().child();
    }

    public ChildDetails getDetails() {
        return details;
    }
}
