package pl.ostoja.duty;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** How near the deadline of an open duty is at a moment (DUT-1). Computed when one looks, never stored. */
public enum Urgency {
    /** The legal day, or the legal moment, has passed. */
    OVERDUE,
    TODAY,
    /** From tomorrow to the seventh day from today. */
    WITHIN_7_DAYS,
    /** From the eighth to the thirtieth day. */
    WITHIN_30_DAYS,
    LATER;

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    public static Urgency of(Deadline deadline, ZonedDateTime now) {
        if (deadline instanceof Deadline.ByMoment moment && now.toInstant().isAfter(moment.at())) {
            return OVERDUE;
        }
        return of(deadline.legalDay(), now.withZoneSameInstant(Deadline.POLAND).toLocalDate());
    }

    public static Urgency of(LocalDate legalDay, LocalDate today) {
        var days = legalDay.toEpochDay() - today.toEpochDay();
        if (days < 0) {
            return OVERDUE;
        }
        if (days == 0) {
            return TODAY;
        }
        if (days <= WEEK) {
            return WITHIN_7_DAYS;
        }
        return days <= MONTH ? WITHIN_30_DAYS : LATER;
    }
}
