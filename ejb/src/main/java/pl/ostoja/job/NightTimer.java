package pl.ostoja.job;

import jakarta.ejb.EJBException;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import pl.ostoja.access.Delegation;

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
    Delegation delegation;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "5/15", persistent = false)
    void look() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!now.toLocalTime().isBefore(NOT_BEFORE)) {
            delegation.actAsSystem(null);
            nights.tasks().forEach(task -> run(task, now.toLocalDate()));
        }
    }

    /** One task that fails must not keep the others from running; it is tried again later. */
    private void run(String task, LocalDate night) {
        try {
            if (nights.begin(task, night)) {
                nights.run(task, night);
                LOG.log(Level.INFO, "nightly task {0} done for {1}", task, night);
            }
        } catch (EJBException broken) {
            LOG.log(Level.ERROR, "nightly task " + task + " failed for " + night, broken);
        }
    }
}
