package pl.ostoja.job;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import pl.ostoja.access.Delegation;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;

/** Takes and steps jobs, each call as the one whose work it is, in a request context of its own. */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = System.getLogger(JobWorker.class.getName());

    @Inject
    JobSteps steps;

    @Inject
    Delegation delegation;

    @ActivateRequestContext
    Optional<ClaimedJob> claim(String runner) {
        delegation.actAsSystem(null);
        return steps.claim(runner);
    }

    /** One step with all that can go wrong with it; false if there is nothing more to do for this runner. */
    @ActivateRequestContext
    boolean step(ClaimedJob job, String runner) {
        try {
            if (!becomeOwner(job)) {
                return fail(job, runner, Explanation.of("job.outcome.ownerGone"));
            }
            return steps.step(job.id(), runner);
        } catch (BusinessRuleViolation refused) {
            return fail(job, runner, refused.explanation());
        } catch (NotPermitted refused) {
            return fail(job, runner, Explanation.of("job.outcome.notPermitted"));
        } catch (NotFound gone) {
            return fail(job, runner, Explanation.of("job.outcome.gone"));
        } catch (EJBException broken) {
            LOG.log(Level.ERROR, "job " + job.id() + ": a step failed and will be tried again", broken);
            delegation.actAsSystem(null);
            steps.leaveBehind(job.id(), runner);
            return false;
        }
    }

    private boolean becomeOwner(ClaimedJob job) {
        if (job.owner().isPresent()) {
            return delegation.actFor(job.owner().get());
        }
        delegation.actAsSystem(job.centre().orElse(null));
        return true;
    }

    private boolean fail(ClaimedJob job, String runner, Explanation why) {
        LOG.log(Level.INFO, "job {0}: failed, {1}", job.id(), why.key());
        delegation.actAsSystem(null);
        steps.fail(job.id(), runner, why);
        return false;
    }
}
