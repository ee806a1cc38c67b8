package pl.ostoja.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every night. */
@Singleton
public class HousekeepingTimer {
    @Inject
    Housekeeping housekeeping;

    @Schedule(hour = "3", minute = "20", timezone = "Europe/Warsaw", persistent = false)
    void tidy() {
        housekeeping.tidy();
    }
}
