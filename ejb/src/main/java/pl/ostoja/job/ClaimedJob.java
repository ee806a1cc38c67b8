package pl.ostoja.job;

import java.util.Optional;
import pl.ostoja.access.AccountId;
import pl.ostoja.centre.CentreId;

/** A job that a runner has taken, with whose work it is. */
record ClaimedJob(JobId id, Optional<AccountId> owner, Optional<CentreId> centre) {
    static ClaimedJob of(Job job) {
        return new ClaimedJob(job.id(), job.owner(), job.centre());
    }
}
