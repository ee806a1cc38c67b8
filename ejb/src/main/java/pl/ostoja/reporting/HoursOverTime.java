package pl.ostoja.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * A number of hours from day to day. RPT-3: what is recorded holds from its day on, until the next one begins; before the first the usual number does.
 * A new number begins no earlier than the last one, and on the same day takes its place.
 *
 * @param usual while nothing is recorded
 * @param recorded in order of time
 */
public record HoursOverTime(BigDecimal usual, List<Hours> recorded) {

    /** From a day on. */
    public record Hours(LocalDate since, BigDecimal hours) {}

    public HoursOverTime {
        recorded = recorded.stream().sorted(Comparator.comparing(Hours::since)).toList();
    }

    static HoursOverTime of(BigDecimal usual, List<? extends DatedHours> rows) {
        return new HoursOverTime(usual, rows.stream().map(row -> new Hours(row.period().since(), row.hours())).toList());
    }

    /** What is recorded for the day; null while nothing is. */
    public Hours recordedOn(LocalDate day) {
        return recorded.stream().filter(hours -> !hours.since().isAfter(day)).reduce((earlier, later) -> later).orElse(null);
    }

    public BigDecimal on(LocalDate day) {
        Hours hours = recordedOn(day);
        return hours == null ? usual : hours.hours();
    }

    /** What changes after the day; null if nothing is known to. */
    public Hours after(LocalDate day) {
        return recorded.stream().filter(hours -> hours.since().isAfter(day)).findFirst().orElse(null);
    }

    void refuseBeforeTheLast(LocalDate since) {
        if (!recorded.isEmpty() && since.isBefore(recorded.getLast().since())) {
            throw new BusinessRuleViolation("RPT-3", "reporting.violation.beforeTheLast", recorded.getLast().since());
        }
    }
}
