package pl.ostoja.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Acting;
import pl.ostoja.access.Caller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** JOB-3: everybody sees and stops their own jobs only. */
@ServiceTest
@Tag("h2")
class JobServiceIT {
    private final CentreId centre = CentreId.next();
    private final Caller organiser = Acting.someone(centre, Role.ORGANISER);
    private final Caller colleague = Acting.someone(centre, Role.HEAD);

    @Inject
    JobService jobs;

    @Inject
    JobFiles files;

    @Resource
    UserTransaction transaction;

    @Test
    void onesOwnJobsAreOnesOwn() throws Exception {
        JobId job = Acting.as(organiser, this::start);
        assertThat(Acting.as(organiser, () -> jobs.mine(PageRequest.page(1)).rows())).extracting(JobRow::id).containsExactly(job);
        assertThat(Acting.as(colleague, () -> jobs.mine(PageRequest.page(1)).rows())).isEmpty();
        assertThatThrownBy(() -> Acting.as(colleague, () -> jobs.details(job))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(colleague, () -> jobs.result(job))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(colleague, () -> cancel(job))).isInstanceOf(NotFound.class);
    }

    @Test
    void theBadgeCountsWhatIsActiveAndWhatIsNews() throws Exception {
        Acting.as(organiser, this::start);
        JobBadge badge = Acting.as(organiser, jobs::badge);
        assertThat(badge.active() + badge.news()).isEqualTo(1);
        assertThat(Acting.as(colleague, jobs::badge)).isEqualTo(new JobBadge(0, 0));
    }

    /** The kind asks for a right that an auditor has not. */
    @Test
    void aJobNeedsTheRightOfItsKind() {
        assertThatThrownBy(() -> Acting.as(Acting.someone(centre, Role.AUDITOR), this::start)).isInstanceOf(NotPermitted.class);
    }

    /** The report of an import is asked for with the number of a job that made something else. */
    @Test
    void whatAJobMadeIsThereForItsKindOnly() throws Exception {
        JobId job = Acting.as(organiser, this::start);
        transaction.begin();
        files.store(job, StoredFile.Purpose.RESULT, new JobFile("count.txt", "text/plain", new byte[] {'3'}));
        transaction.commit();

        assertThat(Acting.as(organiser, () -> jobs.result(job, CountingKind.NAME)).name()).isEqualTo("count.txt");
        assertThatThrownBy(() -> Acting.as(organiser, () -> jobs.result(job, "TERC_IMPORT"))).isInstanceOf(NotFound.class);
    }

    private JobId start() {
        return jobs.start(new StartJob(CountingKind.NAME, CountingKind.upTo(3, 0, 0), new JobFile("in.txt", "text/plain", new byte[1_200_000])));
    }

    private Void cancel(JobId job) {
        jobs.cancel(job);
        return null;
    }
}
