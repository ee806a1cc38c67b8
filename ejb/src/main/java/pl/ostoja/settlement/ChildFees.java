package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import pl.ostoja.placement.ChildId;

/**
 * The fee that a child's parents pay: what was decided, what they paid, and how that stands month by month.
 *
 * @param months the last twelve, the latest first
 * @param arrears of the months that are over; null if there are none
 */
public record ChildFees(ChildId child, List<FeeDetails> decisions, List<FeePaymentDetails> payments, List<Month> months, Arrears arrears) {
    /**
     * What is not paid of the months that are over.
     *
     * @param since the first of them
     * @param toBureau SET-81: of so many months that a credit information bureau is told (UWR art. 193(8))
     */
    public record Arrears(YearMonth since, int months, BigDecimal amount, boolean toBureau) {
        static Arrears of(SortedMap<YearMonth, Grosze> unpaid, int mostMonths) {
            return unpaid.isEmpty()
                    ? null
                    : new Arrears(
                            unpaid.firstKey(), unpaid.size(), unpaid.values().stream().reduce(Grosze.NONE, Grosze::plus).zloty(), unpaid.size() > mostMonths);
        }
    }

    /** What is due for a month, and what of the payments counts for it. */
    public record Month(YearMonth month, BigDecimal due, BigDecimal paid, BigDecimal owed) {}
}
