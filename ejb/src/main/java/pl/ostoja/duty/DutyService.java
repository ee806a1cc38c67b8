package pl.ostoja.duty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.job.JobId;

/** Looks after the stored duties of the caller's centre as a whole. Lists of duties are read in the area reporting. */
@Stateless
public class DutyService {
    @Inject
    Duties duties;

    @Inject
    DutyRebuild rebuild;

    @Inject
    DutyKinds kinds;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Has every duty recomputed from the facts; long work, so it is a job. */
    @Allowed({Right.MANAGE_SETTINGS, Right.SYSTEM})
    public JobId rebuild() {
        return rebuild.start();
    }

    /** Where the stored duties differ from what the facts give; empty if all is well, and then the trail is spared the nightly nothing. Changes nothing. */
    @Allowed({Right.MANAGE_SETTINGS, Right.SYSTEM})
    public List<DutyCheck.Difference> check() {
        List<DutyCheck.Difference> differences = duties.check(caller.centre());
        if (!differences.isEmpty()) {
            trail.did(null, AuditAction.DID, "DUTIES", null, "differences=" + differences.size());
        }
        return differences;
    }

    /** The kinds of duty by which a list can be filtered. */
    @Allowed(Right.SEE_DUTIES)
    public Collection<DutyKind> kinds() {
        return kinds.all();
    }
}
