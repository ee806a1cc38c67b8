package pl.ostoja.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Looks for jobs every two seconds and works on two at a time. Every node of a cluster has one. */
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {
    private static final int AT_ONCE = 2;

    /** Another one after each start, so that what this node left behind when it died is not taken for its present work. */
    private final String runner = System.getProperty("jboss.node.name", "node") + "/" + UUID.randomUUID();

    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile boolean stopping;

    @Inject
    JobWorker worker;

    @Resource
    ManagedExecutorService executor;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        while (!stopping && free.tryAcquire()) {
            Optional<ClaimedJob> next = claim();
            if (next.isEmpty()) {
                return;
            }
            executor.execute(() -> work(next.get()));
        }
    }

    /** The place stays taken only if there is a job for it. */
    private Optional<ClaimedJob> claim() {
        Optional<ClaimedJob> next = Optional.empty();
        try {
            next = worker.claim(runner);
            return next;
        } finally {
            if (next.isEmpty()) {
                free.release();
            }
        }
    }

    private void work(ClaimedJob job) {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = worker.step(job, runner);
            }
        } finally {
            free.release();
        }
    }

    /** The running steps end; the rest of the work is taken up by another node or after the next start. */
    @PreDestroy
    void stop() {
        stopping = true;
    }
}
