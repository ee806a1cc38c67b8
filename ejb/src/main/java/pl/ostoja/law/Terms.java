package pl.ostoja.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * On which day a term ends, before Saturdays and free days are looked at (that is {@link Due}). Civil code (KC) 111-115; the code of
 * administrative procedure is not applied to reviews and evaluations (UWR 139b) and counts days and months the same way.
 */
public final class Terms {

    private Terms() {}

    /** TRM-1, KC 111: the day of the event is not counted. */
    public static LocalDate days(LocalDate event, int days) {
        return event.plusDays(days);
    }

    /** TRM-2, KC 112: the day of the same name. */
    public static LocalDate weeks(LocalDate event, int weeks) {
        return event.plusWeeks(weeks);
    }

    /** TRM-3, KC 112: the day of the same number, or the last day of the month if there is none. */
    public static LocalDate months(LocalDate event, int months) {
        return event.plusMonths(months);
    }

    /** TRM-4, KC 112: the same day of the year; 29 February becomes 28 February. */
    public static LocalDate years(LocalDate event, int years) {
        return event.plusYears(years);
    }

    /** TRM-5: the last day on which something is still that many days before the event; one day before is the day before. */
    public static LocalDate daysBefore(LocalDate event, int days) {
        return event.minusDays(days);
    }

    /** TRM-5: the last day on which something is still that many months before the event. */
    public static LocalDate monthsBefore(LocalDate event, int months) {
        return event.minusMonths(months);
    }

    /** TRM-5: the last day on which something is still that many years before the event. */
    public static LocalDate yearsBefore(LocalDate event, int years) {
        return event.minusYears(years);
    }

    /** TRM-6: hours elapse, also at night, on Sundays and over a change of the clock; nothing moves their end. */
    public static Instant hours(Instant event, int hours) {
        return event.plus(Duration.ofHours(hours));
    }

    /** TRM-7: "valid for years" ends with the day before the anniversary. */
    public static LocalDate lastValidDay(LocalDate issued, int years) {
        return issued.plusYears(years).minusDays(1);
    }

    /** TRM-8: <i>niezwłocznie</i> is no number of days in law; the centre sets its target in working days after the event. */
    public static LocalDate promptly(LocalDate event, int workingDays) {
        var target = event;
        for (int i = 0; i < workingDays; i++) {
            target = Holidays.firstWorkingDayFrom(target.plusDays(1));
        }
        return target;
    }
}
