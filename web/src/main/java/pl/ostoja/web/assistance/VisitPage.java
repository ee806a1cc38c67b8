package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import pl.ostoja.assistance.ReplanVisit;
import pl.ostoja.assistance.VisitDetails;
import pl.ostoja.assistance.VisitId;

/** A visit that was agreed on begins, and is written down; or it is put off: {@code /assistance/visit?visit=…}. */
@Named
@ViewScoped
public class VisitPage extends VisitingPage {
    private static final long serialVersionUID = 1L;
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    private final PlanForm plan = new PlanForm();

    private VisitId visit;
    private VisitDetails row;

    @Override
    public void load() {
        row = visits.details(visit);
        setAssistance(row.assistance());
        super.load();
    }

    @Override
    protected void opened() {
        super.opened();
        if (row.plan() != null) {
            plan.show(row.plan());
            getForm().setHeldOn(row.plan().on().isBefore(getFile().day()) ? row.plan().on() : getFile().day());
        }
        if (row.begunAt() != null) {
            getForm().setHeldOn(row.begunAt().atZone(POLAND).toLocalDate());
            getForm().setHeldAt(row.begunAt().atZone(POLAND).toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            getForm().setMinutes(row.lasted());
        }
    }

    public String begin() {
        visits.begin(visit, row.version());
        messages.done("assistance.visit.begun");
        return here();
    }

    public String end() {
        visits.end(visit, row.version());
        messages.done("assistance.visit.ended");
        return here();
    }

    public String record() {
        write(visit);
        return messages.doneAt("/assistance/today", "assistance.visit.done");
    }

    public String replan() {
        visits.replan(new ReplanVisit(visit, row.version(), plan.plan()));
        return doneAt("/assistance/visits", "assistance.visit.replanned");
    }

    @Override
    protected String here() {
        return "/assistance/visit?faces-redirect=true&visit=" + visit;
    }

    public VisitId getVisit() {
        return visit;
    }

    public void setVisit(VisitId visit) {
        this.visit = visit;
    }

    public VisitDetails getRow() {
        return row;
    }

    public PlanForm getPlan() {
        return plan;
    }
}
