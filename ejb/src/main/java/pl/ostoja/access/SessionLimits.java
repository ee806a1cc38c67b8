package pl.ostoja.access;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * After what time without use, and after what time at all, a session ends (ACC-6). Set for the installation by the system properties
 * {@code ostoja.session.idle} and {@code ostoja.session.absolute} as ISO durations; 30 minutes and 12 hours unless set.
 */
public record SessionLimits(Duration idle, Duration absolute) {
    private static final Duration USUAL_IDLE = Duration.ofMinutes(30);
    private static final Duration USUAL_ABSOLUTE = Duration.ofHours(12);

    static SessionLimits ofInstallation() {
        return new SessionLimits(of("ostoja.session.idle", USUAL_IDLE), of("ostoja.session.absolute", USUAL_ABSOLUTE));
    }

    private static Duration of(String property, Duration usual) {
        String set = System.getProperty(property);
        if (set == null || set.isBlank()) {
            return usual;
        }
        try {
            Duration duration = Duration.parse(set.strip());
            if (duration.isPositive()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(property + " is no ISO duration such as PT30M: " + set, e);
        }
        throw new IllegalArgumentException(property + " must be longer than nothing: " + set);
    }
}
