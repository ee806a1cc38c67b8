package pl.ostoja.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * A month of all children as it was known at the end of a day, beside what was booked of it by then; of children whom whoever looks may not see only the
 * sums.
 *
 * @param known the day
 * @param children for whom something was reckoned or booked
 * @param differing for how many of them the two are not the same
 * @param differences the greatest of these, of the children that are seen
 */
public record KnownMonth(
        RunId run, YearMonth month, LocalDate known, int children, Amounts booked, Amounts reckoned, int differing, List<Child> differences) {

    /** @param difference what is reckoned, less what was booked */
    public record Child(ChildId child, String name, Amounts booked, Amounts reckoned, Amounts difference) {}
}
