package pl.ostoja.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are free from work in Poland (HOL-1 to HOL-3). A Saturday is not free, but moves a term just like a free day (KC 115).
 * An extra free day that the Prime Minister may set in an epidemic state (art. 1a) is not known here.
 */
public final class Holidays {
    /** The free days of a year by their number in it, worked out once: a rebuild of all duties asks millions of times. */
    private static final Map<Integer, BitSet> FREE_DAYS = new ConcurrentHashMap<>();

    private Holidays() {}

    /** HOL-1: Sundays and the days of {@link Holiday}. */
    public static boolean isFree(LocalDate day) {
        return FREE_DAYS.computeIfAbsent(day.getYear(), Holidays::freeDaysOf).get(day.getDayOfYear());
    }

    /** HOL-2: a day on which a term may end: neither free nor a Saturday. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && !isFree(day);
    }

    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(Holiday.values()).filter(holiday -> holiday.fallsOn(day)).findFirst();
    }

    public static LocalDate firstWorkingDayFrom(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    public static LocalDate lastWorkingDayUntil(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    private static BitSet freeDaysOf(int year) {
        var free = new BitSet();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY || on(day).isPresent())
                .forEach(day -> free.set(day.getDayOfYear()));
        return free;
    }

    /** HOL-3: Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (golden + 11 * epact + 22 * weekday) / 451;
        int daysFromMarch = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, daysFromMarch / 31, daysFromMarch % 31 + 1);
    }
}
