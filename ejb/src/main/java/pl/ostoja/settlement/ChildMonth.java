package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * What the care of one child costs in a month and who bears it, as it follows from what is known now.
 *
 * @param whole whether everything could be settled
 * @param sums where it stands in the budget
 * @param fee what the parents owe and paid; null if nobody has decided on a fee
 * @param settings the centre's answers on the first day of the month, by which all of it is settled
 */
public record ChildMonth(
        ChildId child,
        YearMonth month,
        boolean whole,
        BigDecimal base,
        BigDecimal municipal,
        BigDecimal county,
        List<LineDetails> lines,
        List<MissingDetails> missing,
        List<ClassifiedSum> sums,
        FeeOfMonth fee,
        Settings settings) {

    static ChildMonth of(CostFacts facts, SettlementMonth month, Classifications classifications) {
        SettledMonth settled = MonthOfCare.of(facts, month);
        return new ChildMonth(
                new ChildId(facts.care().child()), settled.month(), settled.missing().isEmpty(),
                settled.base().zloty(), settled.municipal().zloty(), settled.county().zloty(),
                settled.lines().stream().map(LineDetails::of).toList(),
                settled.missing().stream().map(MissingDetails::of).toList(),
                classifications.sums(settled.month(), settled.lines().stream()),
                FeeOfMonth.of(facts, settled),
                month.settings());
    }
}
