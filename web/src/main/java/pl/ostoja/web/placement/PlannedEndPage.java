package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.placement.PlanStayEnd;
import pl.ostoja.placement.StayCourseService;

/** When a child is to leave: {@code /placement/planned?stay=…}. */
@Named
@ViewScoped
public class PlannedEndPage extends StayPage {
    private static final long serialVersionUID = 1L;

    @Inject StayCourseService course;

    private LocalDate on;

    @Override
    void opened() {
        on = getRow().plannedEndOn();
    }

    public String plan() {
        course.planEnd(new PlanStayEnd(getStay(), on, getRow().version()));
        return backToTheChild(on == null ? "placement.planned.gone" : "placement.planned.done");
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
