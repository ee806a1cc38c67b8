package pl.ostoja.note;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** Why a line of somebody else's note is not what we reckon. */
public enum Difference {
    /** We know no such child. */
    UNKNOWN_CHILD,
    /** By our reckoning nothing is owed for the child in that month. */
    NOTHING_DUE,
    DAYS,
    /** The cost of a day is another one. */
    BASE,
    RATE,
    /** The part is not the cost times the rate, by more than a rounding. */
    ARITHMETIC,
    /** The amount alone, by a grosz of rounding. */
    AMOUNT;

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * NOT-20: every reason is named; a cost that differs because of the days is no reason of its own.
     *
     * @param ours null if nothing is due by our reckoning
     */
    static Set<Difference> between(boolean childKnown, ReceivedAmounts theirs, ReceivedAmounts ours) {
        if (!childKnown) {
            return EnumSet.of(UNKNOWN_CHILD);
        }
        if (ours == null) {
            return EnumSet.of(NOTHING_DUE);
        }
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        add(found, DAYS, !theirs.days().equals(ours.days()));
        add(found, BASE, isOff(theirs.base(), expectedBase(theirs, ours), theirs.days().equals(ours.days()) ? BigDecimal.ZERO : ROUNDING));
        add(found, RATE, theirs.rate().compareTo(ours.rate()) != 0);
        add(found, ARITHMETIC, isOff(theirs.amount(), part(theirs.base(), theirs.rate()), ROUNDING));
        add(found, AMOUNT, found.isEmpty() && theirs.amount().compareTo(ours.amount()) != 0);
        return found;
    }

    /** What their days would cost by our reckoning. */
    private static BigDecimal expectedBase(ReceivedAmounts theirs, ReceivedAmounts ours) {
        if (ours.days() == 0 || theirs.days().equals(ours.days())) {
            return ours.base();
        }
        return ours.base().multiply(BigDecimal.valueOf(theirs.days())).divide(BigDecimal.valueOf(ours.days()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(BigDecimal base, BigDecimal rate) {
        return base.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static boolean isOff(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) > 0;
    }

    private static void add(Set<Difference> found, Difference difference, boolean holds) {
        if (holds) {
            found.add(difference);
        }
    }
}
