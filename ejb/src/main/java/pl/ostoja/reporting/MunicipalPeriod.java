package pl.ostoja.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import pl.ostoja.shared.BusinessRuleViolation;

/** RPT-15: the time of a municipality's report: half a year (UWR art. 176(6)), or a year (art. 179(1)). */
public record MunicipalPeriod(int year, Part part) implements Serializable {
    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    public MunicipalPeriod {
        if (year < FIRST || year > LAST) {
            throw new BusinessRuleViolation("RPT-15", "reporting.violation.year", FIRST, LAST);
        }
    }

    /** Of the year. */
    public enum Part {
        FIRST_HALF,
        SECOND_HALF,
        WHOLE_YEAR
    }

    /** The last half of a year that is over on the day. */
    public static MunicipalPeriod before(LocalDate day) {
        return day.getMonthValue() > Month.JUNE.getValue() ? new MunicipalPeriod(day.getYear(), Part.FIRST_HALF) : new MunicipalPeriod(day.getYear() - 1, Part.SECOND_HALF);
    }

    public LocalDate from() {
        return LocalDate.of(year, part == Part.SECOND_HALF ? Month.JULY : Month.JANUARY, 1);
    }

    /** The last day. */
    public LocalDate to() {
        return part == Part.FIRST_HALF ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }
}
