package pl.ostoja.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NoticeService;
import pl.ostoja.access.OwnAccountService;
import pl.ostoja.access.Right;
import pl.ostoja.job.JobService;

/** Asks for all that stands around a page at once: every page needs it, and five calls would be five transactions. */
@Stateless
public class FrameService {
    @Inject
    CurrentCaller caller;

    @Inject
    OwnAccountService account;

    @Inject
    BreakGlassService emergencies;

    @Inject
    NoticeService notices;

    @Inject
    JobService jobs;

    @Inject
    DutyQueries duties;

    /** No record is named in it, so nothing is written into the trail. */
    @Allowed(Right.SIGNED_IN)
    public Frame now() {
        boolean owes = caller.get().may(Right.SEE_DUTIES) && caller.get().centre() != null;
        return new Frame(
                account.centreName().orElse(""),
                caller.get().may(Right.BREAK_GLASS) ? emergencies.openNow() : Frame.NONE.emergencies(),
                notices.unread(),
                jobs.badge(),
                owes ? duties.count(DutyFilter.open().due(DutyFilter.Due.OVERDUE)) : 0);
    }
}
