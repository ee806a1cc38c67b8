package pl.ostoja.duty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.job.JobId;

/** Looks after the stored duties of the caller's centre as a whole. Lists of duties are read in the area reporting. */
@Stateless
public class DutyService {
    private static final Logger LOG = System.getLogger(DutyService.class.getName());

    /** Differences of one check that are named in the log; more are rarely of another kind. */
    private static final int TOLD = 20;

    @PersistenceContext
    EntityManager em;

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

    @Inject
    Clock clock;

    /** Has every duty recomputed from the facts; long work, so it is a job. */
    @Allowed(Right.MANAGE_SETTINGS)
    public JobId rebuild() {
        return rebuild.start();
    }

    /**
     * Where the stored duties differ from what the facts give; empty if all is well, and then the trail is spared the nightly nothing. Changes no duty,
     * but remembers what was found.
     */
    @Allowed(Right.MANAGE_SETTINGS)
    public List<DutyCheck.Difference> check() {
        List<DutyCheck.Difference> differences = duties.check(caller.centre());
        remember(caller.centre(), differences.size());
        if (!differences.isEmpty()) {
            differences.stream().limit(TOLD).forEach(difference -> LOG.log(Level.WARNING, "centre {0}: duty {1}", caller.centre(), difference.told()));
            trail.did(null, AuditAction.DID, "DUTIES", null, "differences=" + differences.size());
        }
        return differences;
    }

    /** What the last check found; empty for a centre that has not seen a night yet. */
    @Allowed(Right.MANAGE_SETTINGS)
    public Optional<DutyCheckRow> lastCheck() {
        return Optional.ofNullable(em.find(LastCheck.class, caller.centre())).map(LastCheck::row);
    }

    /** The kinds of duty by which a list can be filtered. */
    @Allowed(Right.SEE_DUTIES)
    public Collection<DutyKind> kinds() {
        return kinds.all();
    }

    private void remember(CentreId centre, int differences) {
        LastCheck last = em.find(LastCheck.class, centre);
        if (last == null) {
            em.persist(new LastCheck(centre, differences, clock.instant()));
        } else {
            last.found(differences, clock.instant());
        }
    }
}
