package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import pl.ostoja.assistance.PlanVisit;
import pl.ostoja.assistance.RecordVisit;
import pl.ostoja.assistance.ReplanVisit;
import pl.ostoja.assistance.VisitDetails;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitService;

/** A visit that was agreed on begins, and is written down; or it is put off: {@code /assistance/visit?visit=…}. */
@Named
@ViewScoped
public class VisitPage extends VisitingPage {
    private static final long serialVersionUID = 1L;
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    private final VisitId next = VisitId.next();
    private final VisitForm form = new VisitForm();
    private final FollowUpsForm followUps = new FollowUpsForm();
    private final PlanForm ahead = new PlanForm();
    private final PlanForm plan = new PlanForm();

    @Inject VisitService visits;

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
        form.offer(getFile());
        followUps.offer(getFile().day());
        ahead.offer(getFile().day());
        if (row.plan() != null) {
            plan.show(row.plan());
            form.setHeldOn(row.plan().on().isBefore(getFile().day()) ? row.plan().on() : getFile().day());
        }
        if (row.begunAt() != null) {
            form.setHeldOn(row.begunAt().atZone(POLAND).toLocalDate());
            form.setHeldAt(row.begunAt().atZone(POLAND).toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            form.setMinutes(row.lasted());
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
        var agreed = ahead.plan();
        visits.record(new RecordVisit(visit, getAssistance(), form.note(), agreed == null ? null : new PlanVisit(next, getAssistance(), agreed), followUps.followUps()));
        messages.done("assistance.visit.done");
        return "/assistance/today?faces-redirect=true";
    }

    public String replan() {
        visits.replan(new ReplanVisit(visit, row.version(), plan.plan()));
        messages.done("assistance.visit.replanned");
        return "/assistance/visits?faces-redirect=true&case=" + getAssistance();
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

    public VisitForm getForm() {
        return form;
    }

    public FollowUpsForm getFollowUps() {
        return followUps;
    }

    public PlanForm getAhead() {
        return ahead;
    }

    public PlanForm getPlan() {
        return plan;
    }
}
