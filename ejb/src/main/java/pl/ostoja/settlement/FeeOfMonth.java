package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.util.List;
import pl.ostoja.centre.TerytCode;

/**
 * The parents' fee of a month.
 *
 * @param due for the days of the stay
 * @param paid what of the payments counts for the month
 * @param deducted whether it was taken off before sharing ({@code NET_OF_PARENTAL_FEE}), so that nothing is left to divide
 * @param parts whose it is; empty if it was taken off before, or nothing was paid
 */
public record FeeOfMonth(BigDecimal due, BigDecimal paid, boolean deducted, List<Part> parts) {
    /**
     * What of it is one county's and its municipality's.
     *
     * @param payingCounty null while nobody has decided who pays
     * @param payingMunicipality null if none bears a part
     */
    public record Part(TerytCode payingCounty, TerytCode payingMunicipality, BigDecimal municipal, BigDecimal county) {}

    /** Null if nobody has decided on a fee. */
    static FeeOfMonth of(CostFacts facts, SettledMonth settled) {
        if (facts.fees().isEmpty()) {
            return null;
        }
        Grosze paid = facts.feePaid(settled.month());
        boolean deducted = settled.lines().stream().anyMatch(line -> line.category() == Category.PARENTAL_FEE);
        return new FeeOfMonth(
                facts.fees().due(settled.month(), facts.care(), facts.circumstances()).zloty(),
                paid.zloty(),
                deducted,
                deducted || paid.isZero() ? List.of() : parts(paid, settled));
    }

    private static List<Part> parts(Grosze paid, SettledMonth settled) {
        return ParentalFee.split(paid, settled).entrySet().stream()
                .map(part -> new Part(part.getKey().county(), part.getKey().municipality(), part.getValue().municipal().zloty(), part.getValue().county().zloty()))
                .toList();
    }
}
