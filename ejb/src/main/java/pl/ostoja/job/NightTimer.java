package pl.ostoja.job;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import pl.ostoja.access.Delegation;
import pl.ostoja.shared.NightlyTask;

/**
 * Runs the nightly tasks. Looks every quarter of an hour instead of once at night, so that a server which was off at night does them in the morning.
 */
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightTimer {
    private static final Logger LOG = System.getLogger(NightTimer.class.getName());
    private static final LocalTime NOT_BEFORE = LocalTime.of(2, 0);

    @Inject
    Nights nights;

    @Inject
    @Any
    Instance<NightlyTask> tasks;

    @Inject
    Delegation delegation;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "5/15", persistent = false)
    void look() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!now.toLocalTime().isBefore(NOT_BEFORE)) {
            tasks.forEach(task -> run(task, now.toLocalDate()));
        }
    }

    /** One task that fails must not keep the others from running; it is tried again later. */
    public void run(NightlyTask task, LocalDate night) {
        try {
            delegation.actAsSystem(null);
            if (nights.begin(task.name(), night)) {
                task.run(night);
                delegation.actAsSystem(null);
                nights.end(task.name(), night);
                LOG.log(Level.INFO, "nightly task {0} done for {1}", task.name(), night);
            }
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "nightly task " + task.name() + " failed for " + night, broken);
        }
    }
}
