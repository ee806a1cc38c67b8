package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.plan.ChildPlanService;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanVersion;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.placement.ChildRecordPage;

/** One version of a child's plan, read, taken away, or read by the family: {@code /plan/version?plan=…} and {@code /plan/plain?plan=…}. */
@Named
@ViewScoped
public class PlanVersionPage extends ChildRecordPage<PlanVersion> {
    private static final long serialVersionUID = 1L;

    @Inject ChildPlanService service;
    @Inject Clock clock;

    private PlanId plan;

    @Override
    protected PlanVersion stored() {
        return service.version(plan);
    }

    @Override
    protected void opened(PlanVersion row) {
        isAbout(row.plan().subject().child());
    }

    public String remove() {
        service.remove(plan, getRow().plan().version(), getReason());
        return toChild("/plan/list", "plan.remove.done", getRow().plan().number());
    }

    /** The main goal in a sentence. */
    public Explanation getWhere() {
        return Explanation.of(switch (getRow().plan().childs().mainGoal()) {
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
}
