package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.plan.ActionDetails;
import pl.ostoja.plan.ActionId;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.ActionState;
import pl.ostoja.plan.ChildPlanService;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.SettleAction;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** Says what has become of an action: {@code /plan/action?action=…}. */
@Named
@ViewScoped
public class SettleActionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChildPlanService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    private ActionId action;
    private PlanDetails plan;
    private ActionDetails row;
    private ChildDetails details;
    private ActionState state;
    private LocalDate on;
    private String result;

    public void load() {
        read();
        details = children.details(plan.child());
        boolean planned = row.outcome().state() == ActionState.PLANNED;
        state = planned ? ActionState.DONE : row.outcome().state();
        on = planned ? LocalDate.now(clock) : row.outcome().on();
        result = row.outcome().result();
    }

    private void read() {
        plan = service.versionOf(action).plan();
        row = plan.actions().stream().filter(one -> one.id().equals(action)).findFirst().orElseThrow();
    }

    public String settle() {
        service.settle(new SettleAction(action, row.version(), outcome()));
        messages.done("plan.settle.done");
        return "/plan/list?faces-redirect=true&child=" + plan.child();
    }

    /** What is planned again has neither day nor result. */
    private ActionOutcome outcome() {
        return state == ActionState.PLANNED ? new ActionOutcome(state, null, null) : new ActionOutcome(state, on, result);
    }

    /** Where what somebody else said meanwhile and what is typed here part; what is sent next starts from the former. */
    public List<Difference> getDifferences() {
        read();
        return Differences.between(row.outcome(), outcome())
                .in("plan.state", ActionOutcome::state)
                .in("plan.settledOn", ActionOutcome::on)
                .in("plan.result", ActionOutcome::result)
                .found();
    }

    public ActionState[] getStates() {
        return ActionState.values();
    }

    public PlanDetails getPlan() {
        return plan;
    }

    public ActionDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ActionId getAction() {
        return action;
    }

    public void setAction(ActionId action) {
        this.action = action;
    }

    public ActionState getState() {
        return state;
    }

    public void setState(ActionState state) {
        this.state = state;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
