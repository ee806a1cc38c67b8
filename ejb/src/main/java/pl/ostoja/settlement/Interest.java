package pl.ostoja.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pl.ostoja.law.Policy;

/**
 * Interest on arrears, if the centre charges it ({@link Policy#LATE_INTEREST}): law.md leaves it open between public bodies, so the rates are the partners'
 * and come from outside.
 */
public final class Interest {
    private static final int DAYS_OF_A_YEAR = 365;

    private Interest() {}

    /** A yearly rate from a day on, until the next one. */
    public record Rate(LocalDate since, Percent yearly) {}

    /**
     * SET-65: simple interest from the day after the last day of payment up to the day of payment, each day by the rate of that day, a year of 365 days;
     * rounded once.
     *
     * @param rates in order of time; before the first none is due
     */
    public static Grosze of(Grosze arrears, LocalDate dueOn, LocalDate paidOn, List<Rate> rates) {
        long hundredths = 0;
        for (int i = 0; i < rates.size(); i++) {
            LocalDate from = later(rates.get(i).since(), dueOn.plusDays(1));
            LocalDate end = i + 1 < rates.size() ? rates.get(i + 1).since() : LocalDate.MAX;
            LocalDate until = end.isBefore(paidOn.plusDays(1)) ? end : paidOn.plusDays(1);
            hundredths += rates.get(i).yearly().hundredths() * Math.max(0, ChronoUnit.DAYS.between(from, until));
        }
        return arrears.part(hundredths, (long) Percent.ALL.hundredths() * DAYS_OF_A_YEAR);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
