package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.facility.Facilities;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Readings;

/** The actual number of children of an institution in a month (UWR art. 196(1)), which the act does not define. */
final class ActualChildren {
    private ActualChildren() {}

    /** SET-48: by the setting {@code CHILDREN_OF_MONTH}; a day is one of a stay as everywhere (SET-11), and a child who comes back is one child. */
    static BigDecimal in(YearMonth month, Collection<Facilities.Living> stays, Readings.ChildrenOfMonth reading) {
        Map<UUID, Long> days = new HashMap<>();
        for (Facilities.Living stay : stays) {
            days.merge(stay.child(), days(stay, month), (one, other) -> one | other);
        }
        long counted = days.values().stream().mapToLong(there -> switch (reading) {
            case AVERAGE -> Days.count(there);
            case LAST_DAY -> there >> month.lengthOfMonth() & 1;
            case EVERYBODY -> there == Days.NONE ? 0 : 1;
        }).sum();
        BigDecimal number = BigDecimal.valueOf(counted);
        return reading == Readings.ChildrenOfMonth.AVERAGE ? number.divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, Policies.ROUNDING) : number;
    }

    private static long days(Facilities.Living stay, YearMonth month) {
        LocalDate next = month.plusMonths(1).atDay(1);
        int first = stay.since().isBefore(month.atDay(1)) ? 1 : stay.since().isBefore(next) ? stay.since().getDayOfMonth() : month.lengthOfMonth() + 1;
        boolean lasts = stay.until() == null || !stay.until().isBefore(next);
        int end = lasts ? month.lengthOfMonth() + 1 : stay.until().isBefore(month.atDay(1)) ? 1 : stay.until().getDayOfMonth();
        return Days.between(first, end);
    }
}
