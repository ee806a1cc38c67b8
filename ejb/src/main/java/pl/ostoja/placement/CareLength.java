package pl.ostoja.placement;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How long a child has been in care. RPT-6: it counts from the first day of the care episode of today (PLC-38); months are full on the day of the same
 * number, or on the last of the month if there is none (TRM-3). Eighteen months are when the motion on the legal situation is due (UWR art. 47(7), 100(4a)).
 */
public enum CareLength {
    UNDER_6_MONTHS(0, 6),
    MONTHS_6_TO_12(6, 12),
    MONTHS_12_TO_18(12, 18),
    MONTHS_18_TO_36(18, 36),
    YEARS_3_TO_5(36, 60),
    OVER_5_YEARS(60, null);

    private final int from;
    private final Integer to;

    CareLength(int from, Integer to) {
        this.from = from;
        this.to = to;
    }

    /** The last first day of an episode that is as long as this on the day; null if any is. */
    LocalDate beganUntil(LocalDate day) {
        return from == 0 ? null : lastFirstDay(from, day);
    }

    /** The last first day of an episode that is longer than this on the day; null if none is. */
    LocalDate beganAfter(LocalDate day) {
        return to == null ? null : lastFirstDay(to, day);
    }

    /** From the end of February back it is the end of August: six months from each of its last days are full on that one day. */
    private static LocalDate lastFirstDay(int months, LocalDate day) {
        LocalDate sameNumber = day.minusMonths(months);
        return day.plusDays(1).getDayOfMonth() == 1 ? sameNumber.with(TemporalAdjusters.lastDayOfMonth()) : sameNumber;
    }
}
