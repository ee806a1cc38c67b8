package pl.ostoja.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.law.Holidays;
import pl.ostoja.shared.Period;

/** The weeks that the head looks ahead, and the hours that somebody works in one. */
final class WorkWeeks {
    static final int AHEAD = 8;
    private static final BigDecimal DAYS_OF_WORK = BigDecimal.valueOf(5);

    private WorkWeeks() {}

    /**
     * RPT-9: eight weeks from Monday to Sunday; the first begins today and ends with the week of the next working day, so that at a weekend it is not a
     * week without hours.
     */
    static List<Period> from(LocalDate today) {
        LocalDate sunday = Holidays.firstWorkingDayFrom(today).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Stream<Period> later = Stream.iterate(1, week -> week < AHEAD, week -> week + 1)
                .map(week -> Period.of(sunday.plusWeeks(week).minusDays(6), sunday.plusWeeks(week)));
        return Stream.concat(Stream.of(Period.of(today, sunday)), later).toList();
    }

    /**
     * RPT-9: a fifth of the weekly hours for each working day, by the hours of that day; a holiday on a Saturday takes a fifth away, because it is given
     * back on another day (Labour Code art. 130 § 2).
     */
    static BigDecimal hours(HoursOverTime weekly, Period week) {
        BigDecimal fifths = week.since()
                .datesUntil(week.until().plusDays(1))
                .map(day -> weekly.on(day).multiply(worked(day)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return fifths.max(BigDecimal.ZERO).divide(DAYS_OF_WORK, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal worked(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Holidays.isFree(day) ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
        }
        return Holidays.isFree(day) ? BigDecimal.ZERO : BigDecimal.ONE;
    }
}
