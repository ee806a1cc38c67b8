package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * The fee that a child's parents pay: what was decided, what they paid, and how that stands month by month.
 *
 * @param months the last twelve, the latest first
 */
public record ChildFees(ChildId child, List<FeeDetails> decisions, List<FeePaymentDetails> payments, List<Month> months) {
    /** What is due for a month, and what of the payments counts for it. */
    public record Month(YearMonth month, BigDecimal due, BigDecimal paid, BigDecimal owed) {}
}
