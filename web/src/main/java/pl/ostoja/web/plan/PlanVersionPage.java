package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.plan.ChildPlanService;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanVersion;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.faces.Messages;

/** One version of a child's plan, read, taken away, or read by the family: {@code /plan/version?plan=…} and {@code /plan/plain?plan=…}. */
@Named
@ViewScoped
public class PlanVersionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChildPlanService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    private PlanId plan;
    private PlanVersion row;
    private ChildDetails details;
    private String reason;

    public void load() {
        row = service.version(plan);
        details = children.details(row.plan().subject().child());
    }

    public String remove() {
        service.remove(plan, row.plan().version(), reason);
        messages.done("plan.remove.done", row.plan().number());
        return "/plan/list?faces-redirect=true&child=" + row.plan().subject().child();
    }

    public PlanVersion getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    /** The main goal in a sentence. */
    public Explanation getWhere() {
        return Explanation.of(switch (row.plan().childs().mainGoal()) {
            case RETURN -> "plan.plain.return";
            case ADOPTION -> "plan.plain.adoption";
            case FOSTER_FAMILY -> "plan.plain.fosterFamily";
            case INDEPENDENCE -> "plan.plain.independence";
        });
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public PlanId getPlan() {
        return plan;
    }

    public void setPlan(PlanId plan) {
        this.plan = plan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
