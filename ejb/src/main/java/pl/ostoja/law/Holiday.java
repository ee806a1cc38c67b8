package pl.ostoja.law;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day free from work by the act of 18 January 1951 (<i>ustawa o dniach wolnych od pracy</i>, Dz.U. 2025 poz. 296).
 * Either on a fixed day or a number of days after Easter Sunday.
 */
public enum Holiday {
    NEW_YEAR(1, 1),
    EPIPHANY(1, 6, LocalDate.of(2011, 1, 1)),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    CONSTITUTION_DAY(5, 3),
    PENTECOST(49),
    CORPUS_CHRISTI(60),
    ASSUMPTION(8, 15),
    ALL_SAINTS(11, 1),
    INDEPENDENCE_DAY(11, 11),
    /** Free since 1 February 2025, so first on 24 December 2025. */
    CHRISTMAS_EVE(12, 24, LocalDate.of(2025, 2, 1)),
    CHRISTMAS_DAY(12, 25),
    SECOND_DAY_OF_CHRISTMAS(12, 26);

    private final MonthDay fixed;
    private final int daysAfterEaster;
    private final LocalDate freeSince;

    Holiday(int daysAfterEaster) {
        this.fixed = null;
        this.daysAfterEaster = daysAfterEaster;
        this.freeSince = LocalDate.MIN;
    }

    Holiday(int month, int dayOfMonth) {
        this(month, dayOfMonth, LocalDate.MIN);
    }

    Holiday(int month, int dayOfMonth, LocalDate freeSince) {
        this.fixed = MonthDay.of(month, dayOfMonth);
        this.daysAfterEaster = 0;
        this.freeSince = freeSince;
    }

    boolean fallsOn(LocalDate day) {
        return day.equals(inYear(day.getYear())) && !day.isBefore(freeSince);
    }

    private LocalDate inYear(int year) {
        return fixed == null ? Holidays.easter(year).plusDays(daysAfterEaster) : fixed.atYear(year);
    }
}
