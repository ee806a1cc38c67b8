package pl.ostoja.web.plan;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.plan.ActionDetails;
import pl.ostoja.plan.ActionId;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.ActionState;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.SettleAction;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** Says what has become of an action, of the plan of a child or of a family. */
public abstract class SettlePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject Messages messages;
    @Inject Clock clock;

    private ActionId action;
    private PlanDetails plan;
    private ActionDetails row;
    private ActionState state;
    private LocalDate on;
    private String result;

    /** The version to which the action belongs. */
    protected abstract PlanDetails version(ActionId id);

    protected abstract void settle(SettleAction command);

    /** Where the plan in force is. */
    protected abstract String list();

    public void load() {
        read();
        boolean planned = row.outcome().state() == ActionState.PLANNED;
        state = planned ? ActionState.DONE : row.outcome().state();
        on = planned ? LocalDate.now(clock) : row.outcome().on();
        result = row.outcome().result();
    }

    private void read() {
        plan = version(action);
        row = plan.actions().stream().filter(one -> one.id().equals(action)).findFirst().orElseThrow();
    }

    public String settle() {
        settle(new SettleAction(action, row.version(), outcome()));
        messages.done("plan.settle.done");
        return list();
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
