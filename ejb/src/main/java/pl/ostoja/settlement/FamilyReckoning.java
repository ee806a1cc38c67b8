package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * What the law makes of the costs of a family in a month, beside what is written down of it.
 *
 * @param home that of the housing; null if none is known
 */
public record FamilyReckoning(FosterFamilyId family, YearMonth month, HomeCosts home, List<Reckoned> costs) {
    public FamilyReckoning {
        costs = List.copyOf(costs);
    }

    /**
     * One of them.
     *
     * @param recorded all of the category that is written down for the month
     * @param below whether that is less than the law demands
     */
    public record Reckoned(Least least, BigDecimal recorded, boolean below) {
        static Reckoned of(Least least, Grosze recorded) {
            return new Reckoned(least, recorded.zloty(), least.demanded() && recorded.compareTo(Grosze.of(least.amount())) < 0);
        }
    }
}
