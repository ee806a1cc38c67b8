package pl.ostoja.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pl.ostoja.law.Feb29;
import pl.ostoja.law.Readings;

/**
 * In which year of care a child is, for the rate of the municipality (UWR art. 191(9)-(11)).
 *
 * <p>SET-2: the years run from the first day of uninterrupted care; a move or another form does not begin anew, and the stay of an adult goes on counting.
 * SET-3 ({@code YEAR_BOUNDARY}): each ends the day before the anniversary, or with it. SET-4 ({@code FEB29}): in a common year 29 February has its
 * anniversary on the last of February, or on 1 March. SET-5 ({@code CUMULATIVE_DAYS}): the days of all care make years of 365 days (KC 114), whatever the
 * boundary. SET-6 ({@code CALENDAR_FROM_FIRST}): anniversaries of the very first placement.
 */
final class YearsOfCare {
    private static final int DAYS_OF_A_YEAR = 365;

    private final LocalDate counted;
    private final boolean inDays;
    private final int boundary;
    private final Feb29 feb29;

    private YearsOfCare(LocalDate counted, boolean inDays, Settings settings) {
        this.counted = counted;
        this.inDays = inDays;
        this.boundary = settings.yearBoundary() == Readings.YearBoundary.KC112 ? 1 : 0;
        this.feb29 = settings.feb29();
    }

    /** @param runs all care of the child, in order of time; {@code current} is the index of the one that is asked about */
    static YearsOfCare of(List<CareRun> runs, int current, Settings settings) {
        LocalDate since = runs.get(current).since();
        return switch (settings.yearCounting()) {
            case CONTINUOUS_EPISODE_RESTART -> new YearsOfCare(since, false, settings);
            case CALENDAR_FROM_FIRST -> new YearsOfCare(runs.getFirst().since(), false, settings);
            case CUMULATIVE_DAYS -> new YearsOfCare(
                    since.minusDays(runs.subList(0, current).stream().mapToLong(CareRun::days).sum()), true, settings);
        };
    }

    /** 1 for the first year, and for what was spent before it. */
    int on(LocalDate day) {
        if (inDays) {
            return 1 + (int) Math.max(0, ChronoUnit.DAYS.between(counted, day) / DAYS_OF_A_YEAR);
        }
        int year = Math.max(1, day.getYear() - counted.getYear());
        while (!firstDay(year + 1).isAfter(day)) {
            year++;
        }
        return year;
    }

    /** The first day of the second, third … year. */
    LocalDate firstDay(int year) {
        return inDays ? counted.plusDays((long) DAYS_OF_A_YEAR * (year - 1)) : feb29.anniversary(counted, year - 1).plusDays(boundary);
    }
}
