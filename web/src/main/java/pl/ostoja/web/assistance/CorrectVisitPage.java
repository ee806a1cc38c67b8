package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.assistance.CorrectVisit;
import pl.ostoja.assistance.VisitDetails;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitNote;
import pl.ostoja.assistance.VisitService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What was written down of a contact is read, corrected or taken away: {@code /assistance/correct-visit?visit=…}. */
@Named
@ViewScoped
public class CorrectVisitPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    private final VisitForm form = new VisitForm();
    private final FollowUpsForm followUps = new FollowUpsForm();

    @Inject VisitService visits;

    private VisitId visit;
    private VisitDetails row;
    private String reason;

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
        if (row.note() != null) {
            form.show(row.note());
        }
    }

    public String correct() {
        visits.correct(new CorrectVisit(visit, row.version(), reason, form.note(), followUps.followUps()));
        return doneAt("/assistance/visits", "assistance.visit.corrected");
    }

    public String remove() {
        visits.remove(visit, row.version(), reason);
        return doneAt("/assistance/visits", "assistance.visit.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = visits.details(visit);
        return Differences.between(row.note(), form.note())
                .in("assistance.visit.kind", VisitNote::kind)
                .in("assistance.visit.outcome", VisitNote::outcome)
                .in("assistance.visit.heldOn", VisitNote::heldOn)
                .in("assistance.visit.heldAt", VisitNote::heldAt)
                .in("assistance.visit.minutes", VisitNote::minutes)
                .in("assistance.visit.place", VisitNote::place)
                .in("assistance.visit.childSeen", VisitNote::childSeen)
                .in("assistance.visit.topics", VisitNote::topics)
                .in("assistance.visit.agreed", VisitNote::agreed)
                .in("assistance.visit.reason", VisitNote::reason)
                .found();
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
