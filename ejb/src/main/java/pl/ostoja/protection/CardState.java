package pl.ostoja.protection;

import java.time.LocalDate;

/** How a procedure of the Blue Card stands on a day (PRT-2). */
public enum CardState {
    RUNNING,
    /** It has ended, and the family is monitored (UPPD 9h). */
    MONITORED,
    ENDED;

    /**
     * @param endedOn null while it runs
     * @param monitoredUntil last day of the monitoring, null while it runs
     */
    static CardState on(LocalDate day, LocalDate endedOn, LocalDate monitoredUntil) {
        if (endedOn == null || day.isBefore(endedOn)) {
            return RUNNING;
        }
        return day.isAfter(monitoredUntil) ? ENDED : MONITORED;
    }
}
