package pl.ostoja.web.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import pl.ostoja.assistance.VisitPlan;

/** When to meet a family. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private LocalTime at;
    private String purpose;

    void show(VisitPlan plan) {
        on = plan.on();
        at = plan.at() == null ? null : LocalTime.parse(plan.at());
        purpose = plan.purpose();
    }

    /** Null if nothing was agreed. */
    VisitPlan plan() {
        return on == null ? null : new VisitPlan(on, at == null ? null : at.toString(), purpose == null || purpose.isBlank() ? null : purpose);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
