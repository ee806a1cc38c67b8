package pl.ostoja.web.court;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.ostoja.shared.PolishDates;

/** Several days in one field: one a line, or apart by commas or semicolons. */
final class ReportDaysText {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

    private ReportDaysText() {}

    static List<LocalDate> parse(String typed) {
        return typed == null
                ? List.of()
                : BETWEEN.splitAsStream(typed).map(String::strip).filter(day -> !day.isEmpty()).map(PolishDates::parse).toList();
    }

    static String format(Collection<LocalDate> days) {
        return days.stream().sorted().map(PolishDates::format).collect(Collectors.joining("\n"));
    }
}
