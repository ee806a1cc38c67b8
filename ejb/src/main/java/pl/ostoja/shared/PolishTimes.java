package pl.ostoja.shared;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times of the day as Poles type them (DAT-5): {@code 14:30}, {@code 14.30}, {@code 8:05}, and {@code 14} for the full hour. */
public final class PolishTimes {

    private static final Pattern TYPED = Pattern.compile("([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private PolishTimes() {}

    public static LocalTime parse(String typed) {
        var found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            throw new BusinessRuleViolation("DAT-5", "shared.violation.timeUnreadable");
        }
        return LocalTime.of(Integer.parseInt(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
    }

    public static String format(LocalTime time) {
        return WRITTEN.format(time);
    }
}
