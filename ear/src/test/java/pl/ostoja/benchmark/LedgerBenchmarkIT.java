package pl.ostoja.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Delegation;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobRow;
import pl.ostoja.job.JobService;
import pl.ostoja.job.JobState;
import pl.ostoja.ledger.ComputeMonth;
import pl.ostoja.ledger.LedgerService;

/** The month of the whole country, computed and stored by the job as the installation asks for it. */
@ServiceTest
@Tag("benchmark")
@Tag("country")
class LedgerBenchmarkIT {
    private static final long MEGABYTE = 1L << 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerService ledger;

    @Inject
    JobService jobs;

    @Inject
    Delegation delegation;

    @Inject
    Clock clock;

    /** Nothing is warm: what has never run is compiled in it. The wait for the job to be found, up to two seconds, counts. */
    @Test
    void theMonthOfTheCountryIsComputedInAMinute() {
        delegation.actFor(new AccountId(one("select id from access_account where centre_id is null fetch first 1 rows only", UUID.class)));
        YearMonth month = YearMonth.now(clock).minusMonths(1);
        long begun = System.nanoTime();
        JobRow job = done(ledger.computeEverywhere(new ComputeMonth(month)));
        double seconds = (System.nanoTime() - begun) / 1e9;

        assertThat(job.state()).isEqualTo(JobState.DONE);
        String lines = " from ledger_line l join ledger_run r on r.id = l.run_id where r.settled_month = '" + month.atDay(1) + "'";
        long children = one("select count(distinct l.child_id)" + lines, Long.class);
        long withoutEnd = one("select count(*) from ledger_run where state <> 'COMPUTED'", Long.class);
        Figures.report(List.of(
                Figure.atMost("month of all counties, computed and stored", 60, " s", seconds),
                Figure.told("children in it", "", children),
                Figure.told("lines of it", "", one("select count(*)" + lines, Long.class)),
                Figure.atMost("months that are not whole", 0, "", withoutEnd),
                Figure.atMost("heap of the server", 1024, " MB", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() / MEGABYTE)));
    }

    private JobRow done(JobId job) {
        JobRow row = jobs.details(job);
        while (row.state().isActive()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            em.clear();
            row = jobs.details(job);
        }
        return row;
    }

    private <T> T one(String sql, Class<T> type) {
        return type.cast(em.createNativeQuery(sql, type).getSingleResult());
    }
}
