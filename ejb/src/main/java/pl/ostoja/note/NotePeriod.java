package pl.ostoja.note;

import java.io.Serializable;
import java.time.YearMonth;
import pl.ostoja.law.Readings.InvoicingPeriod;
import pl.ostoja.shared.Period;

/** What one note is about. NOT-4: a month of care, or with {@code INVOICING_PERIOD} {@code QUARTERLY} a quarter of the calendar year. */
public record NotePeriod(YearMonth first, YearMonth last) implements Serializable {
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The one that the month lies in. */
    public static NotePeriod of(YearMonth month, InvoicingPeriod length) {
        if (length == InvoicingPeriod.MONTHLY) {
            return new NotePeriod(month, month);
        }
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
        return new NotePeriod(first, first.plusMonths(MONTHS_OF_A_QUARTER - 1L));
    }

    public Period days() {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }
}
