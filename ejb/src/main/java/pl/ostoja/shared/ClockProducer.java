package pl.ostoja.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The one clock of the application, set to Polish time. Nothing else asks the machine what day it is. */
@ApplicationScoped
public class ClockProducer {
    static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    /** ISO instant at which the clock starts; it ticks on from there. For demonstrations and tests only. */
    static final String START_PROPERTY = "ostoja.clock";

    private final Clock clock = forCommands();

    @Produces
    Clock clock() {
        return clock;
    }

    /** For commands that work without the server. */
    public static Clock forCommands() {
        return clockStartingAt(System.getProperty(START_PROPERTY));
    }

    static Clock clockStartingAt(String instant) {
        var machine = Clock.system(POLAND);
        if (instant == null || instant.isBlank()) {
            return machine;
        }
        return Clock.offset(machine, Duration.between(machine.instant(), Instant.parse(instant.strip())));
    }
}
