package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import pl.ostoja.shared.NightlyTask;

/** Removes what has had its time: dead sessions, forgotten devices, old failures, drafts, answers and read messages. */
@ApplicationScoped
public class Housekeeping implements NightlyTask {
    private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final Duration DRAFTS = Duration.ofDays(30);
    private static final Duration ANSWERS = Duration.ofDays(7);
    private static final Duration FAILURES = Duration.ofDays(2);
    private static final Duration READ_NOTICES = Duration.ofDays(180);

    @PersistenceContext
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "access-housekeeping";
    }

    @Override
    @Transactional
    public void run(LocalDate today) {
        int rows = sessions.removeDead()
                + devices.forgetUnused()
                + older("delete from ThrottleBucket b where b.failedAt < :before", FAILURES)
                + older("delete from Draft d where d.savedAt < :before", DRAFTS)
                + older("delete from Notice n where n.readAt < :before", READ_NOTICES)
                + em.createNativeQuery("delete from access_idempotency where created_at < :before")
                        .setParameter("before", clock.instant().minus(ANSWERS))
                        .executeUpdate();
        LOG.log(System.Logger.Level.INFO, "nightly tidying of access removed {0} rows", rows);
    }

    private int older(String statement, Duration age) {
        return em.createQuery(statement).setParameter("before", clock.instant().minus(age)).executeUpdate();
    }
}
