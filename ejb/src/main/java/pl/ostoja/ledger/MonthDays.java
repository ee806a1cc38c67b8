package pl.ostoja.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import pl.ostoja.shared.Period;

/** Days of one month, one by one. */
final class MonthDays {
    private final BitSet days = new BitSet();
    private YearMonth month;

    void add(Period period) {
        month = YearMonth.from(period.since());
        days.set(period.since().getDayOfMonth(), period.until().getDayOfMonth() + 1);
    }

    /** Those that were there are not any more, the others are: as corrections take days back and give them. */
    void turn(Period period) {
        month = YearMonth.from(period.since());
        days.flip(period.since().getDayOfMonth(), period.until().getDayOfMonth() + 1);
    }

    /** From the first to the last day that only one of the two has. */
    Optional<Period> difference(MonthDays other) {
        BitSet only = (BitSet) days.clone();
        only.xor(other.days);
        return span(only, month == null ? other.month : month);
    }

    /** From the first to the last day that either has. */
    Optional<Period> together(MonthDays other) {
        BitSet all = (BitSet) days.clone();
        all.or(other.days);
        return span(all, month == null ? other.month : month);
    }

    private static Optional<Period> span(BitSet days, YearMonth month) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = month.atDay(days.nextSetBit(0));
        return Optional.of(Period.of(first, month.atDay(days.length() - 1)));
    }
}
