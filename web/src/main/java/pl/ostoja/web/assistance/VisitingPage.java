package pl.ostoja.web.assistance;

import jakarta.inject.Inject;
import pl.ostoja.assistance.PlanVisit;
import pl.ostoja.assistance.ReadWarning;
import pl.ostoja.assistance.RecordVisit;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitService;
import pl.ostoja.assistance.WarningReadingId;
import pl.ostoja.assistance.WarningService;

/** Where a visit is begun or written down, with what follows from it: what to beware of is read first. */
public abstract class VisitingPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice notes one reading. */
    private final WarningReadingId reading = WarningReadingId.next();

    /** Of the visit that is agreed on for the next time. */
    private final VisitId next = VisitId.next();

    private final VisitForm form = new VisitForm();
    private final FollowUpsForm followUps = new FollowUpsForm();
    private final PlanForm ahead = new PlanForm();

    @Inject VisitService visits;
    @Inject WarningService warnings;

    private boolean warned;

    @Override
    public void load() {
        super.load();
        warned = !warnings.of(getAssistance()).toBeRead();
    }

    @Override
    protected void opened() {
        form.offer(getFile());
        followUps.offer(getFile().day());
        ahead.offer(getFile().day());
    }

    /** The address of this page. */
    protected abstract String here();

    public String readWarning() {
        warnings.read(new ReadWarning(reading, getAssistance(), getFile().content().warning()));
        return here();
    }

    /** Writes down the visit, and with it the next one and the tasks that were agreed on. */
    protected void write(VisitId visit) {
        var agreed = ahead.plan();
        visits.record(new RecordVisit(visit, getAssistance(), form.note(), agreed == null ? null : new PlanVisit(next, getAssistance(), agreed), followUps.followUps()));
    }

    /** Whether there is nothing to beware of that has not been read. */
    public boolean isWarned() {
        return warned;
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
