package pl.ostoja.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as Poles type them: {@code 21.11.2026}, {@code 21-11-2026}, {@code 21 11 2026}, {@code 2026-11-21} and
 * {@code 21.11.26}. What could mean two days is refused: a slash may be American, {@code 26-11-21} may begin with a year.
 */
public final class PolishDates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /** DAT-3: two digits mean a year from 1950 to 2049; every other year is typed in full. */
    private static final int FIRST_SHORT_YEAR = 1950;

    private static final String SEPARATOR = "(?<separator>[. -])";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>[0-9]{1,2})" + SEPARATOR + "(?<month>[0-9]{1,2})\\k<separator>(?<year>[0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})" + SEPARATOR + "(?<month>[0-9]{1,2})\\k<separator>(?<day>[0-9]{1,2})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<day>[0-9]{1,2})\\.(?<month>[0-9]{1,2})\\.(?<year>[0-9]{2})");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]+");
    private static final Pattern SPACED_SEPARATOR = Pattern.compile(" ?([.-]) ?");
    private static final Pattern YEAR_ABBREVIATION = Pattern.compile(" ?r\\.?$");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.MM.uuuu");

    private PolishDates() {}

    public static LocalDate parse(String typed) {
        var text = BLANKS.matcher(typed).replaceAll(" ").strip();
        text = YEAR_ABBREVIATION.matcher(text).replaceFirst("");
        text = SPACED_SEPARATOR.matcher(text).replaceAll("$1");
        for (var pattern : new Pattern[] {DAY_FIRST, YEAR_FIRST}) {
            var parts = pattern.matcher(text);
            if (parts.matches()) {
                return existing(number(parts, "year"), parts);
            }
        }
        var parts = SHORT_YEAR.matcher(text);
        if (parts.matches()) {
            return existing(FIRST_SHORT_YEAR + (number(parts, "year") + 50) % 100, parts);
        }
        throw new BusinessRuleViolation("DAT-1", "shared.violation.dateUnreadable");
    }

    /** 4.08.2021: the day without a leading zero, the month with one, as Poles write it. */
    public static String format(LocalDate day) {
        return day.format(WRITTEN);
    }

    /** DAT-4 for a day that came otherwise than by typing. */
    public static LocalDate inRange(LocalDate day) {
        requireYear(day.getYear());
        return day;
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BusinessRuleViolation("DAT-4", "shared.violation.dateOutOfRange", FIRST_YEAR, LAST_YEAR);
        }
    }

    private static LocalDate existing(int year, Matcher parts) {
        requireYear(year);
        try {
            return LocalDate.of(year, number(parts, "month"), number(parts, "day"));
        } catch (DateTimeException noSuchDay) {
            throw new BusinessRuleViolation("DAT-2", "shared.violation.dateDoesNotExist");
        }
    }

    private static int number(Matcher parts, String name) {
        return Integer.parseInt(parts.group(name));
    }
}
