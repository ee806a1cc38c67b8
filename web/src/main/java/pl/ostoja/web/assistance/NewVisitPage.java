package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.PlanVisit;
import pl.ostoja.assistance.RecordVisit;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitService;

/** A contact that nobody had planned is written down: {@code /assistance/new-visit?case=…}. */
@Named
@ViewScoped
public class NewVisitPage extends VisitingPage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final VisitId id = VisitId.next();

    private final VisitId next = VisitId.next();
    private final VisitForm form = new VisitForm();
    private final FollowUpsForm followUps = new FollowUpsForm();
    private final PlanForm ahead = new PlanForm();

    @Inject VisitService visits;

    @Override
    protected void opened() {
        form.offer(getFile());
        followUps.offer(getFile().day());
        ahead.offer(getFile().day());
    }

    public String record() {
        var plan = ahead.plan();
        visits.record(new RecordVisit(id, getAssistance(), form.note(), plan == null ? null : new PlanVisit(next, getAssistance(), plan), followUps.followUps()));
        messages.done("assistance.visit.done");
        return "/assistance/visits?faces-redirect=true&case=" + getAssistance();
    }

    @Override
    protected String here() {
        return "/assistance/new-visit?faces-redirect=true&case=" + getAssistance();
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
}
