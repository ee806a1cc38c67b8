package pl.ostoja.law;

import java.time.LocalDate;
import java.time.Month;

/** What stands for 29 February in a common year. */
public enum Feb29 {
    /** KC 112: a missing day is replaced by the last day of the month. */
    LAST_OF_FEBRUARY,
    FIRST_OF_MARCH;

    /** The same day some years later, or what stands for it. */
    public LocalDate anniversary(LocalDate day, int years) {
        var anniversary = day.plusYears(years);
        boolean isMissing = day.getMonth() == Month.FEBRUARY && anniversary.getDayOfMonth() < day.getDayOfMonth();
        return isMissing && this == FIRST_OF_MARCH ? anniversary.plusDays(1) : anniversary;
    }
}
