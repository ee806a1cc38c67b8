package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Policies;
import pl.ostoja.placement.CareForm;

/**
 * Average monthly cost of maintaining a child (<i>średnie miesięczne wydatki na utrzymanie dziecka</i>, UWR art. 196), as it was published: of an institution,
 * or – for new ones – of all institutions of a type in a voivodeship or in Poland.
 *
 * @param facility null for an average of several institutions
 * @param voivodeship whose average it is; null for an institution and for the average of all Poland
 * @param gazette of the voivodeship, with its position
 */
public record AverageCost(
        UUID id, UUID facility, TerytCode voivodeship, CareForm type, Grosze amount, LocalDate publishedOn, String gazette) {
    static final String ARTICLE = "art. 196 UWR";

    public AverageCost {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(publishedOn, "publishedOn");
    }

    /** SET-41: it applies from the month after the one in which it was published; until then the one before it does (art. 196(4)). */
    public LocalDate effectiveFrom() {
        return publishedOn.withDayOfMonth(1).plusMonths(1);
    }

    Price price() {
        return new Price(amount, ARTICLE, gazette);
    }

    /**
     * SET-40: cost of the year before without investments × (1 + forecast of prices) ÷ the children of all its months (art. 196(1)), rounded half up.
     *
     * @param children the number of each month
     */
    public static Grosze ofYear(Grosze cost, Percent prices, List<BigDecimal> children) {
        return divided(withPrices(cost, prices), children.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * SET-43: of an institution that did not work all of the year: the cost by a day of a child × the average length of the months in which it worked
     * (art. 196(6)).
     */
    public static Grosze ofPartOfYear(Grosze cost, Percent prices, long childDays, List<YearMonth> worked) {
        long days = worked.stream().mapToLong(YearMonth::lengthOfMonth).sum();
        return divided(withPrices(cost, prices).multiply(BigDecimal.valueOf(days)), BigDecimal.valueOf(childDays * worked.size()));
    }

    private static BigDecimal withPrices(Grosze cost, Percent prices) {
        return cost.zloty().multiply(BigDecimal.valueOf(Percent.ALL.hundredths() + prices.hundredths(), 4));
    }

    private static Grosze divided(BigDecimal cost, BigDecimal children) {
        return Grosze.of(cost.divide(children, 2, Policies.ROUNDING));
    }
}
