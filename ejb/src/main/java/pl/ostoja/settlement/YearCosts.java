package pl.ostoja.settlement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What an average cost is reckoned from (UWR art. 196(1), (6)): either the children of all twelve months, or, of an institution that did not work all of the
 * year, the days of all children and the months in which it worked.
 *
 * @param year whose costs they are
 * @param cost without investments
 * @param prices forecast of the budget act, in per cent
 * @param children of each month, empty for a part of a year; where nothing is said of children, they are counted from the stays that are known (SET-48)
 * @param childDays null for a whole year
 * @param monthsWorked 1 to 12, empty for a whole year
 */
public record YearCosts(
        @Min(1900) @Max(2199) int year,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) BigDecimal cost,
        @NotNull @Digits(integer = 3, fraction = 2) BigDecimal prices,
        @Size(max = 12) List<@NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 2) BigDecimal> children,
        @Min(1) @Max(100_000) Long childDays,
        @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> monthsWorked) implements Serializable {
    private static final int MONTHS_OF_A_YEAR = 12;

    public YearCosts {
        children = children == null ? List.of() : List.copyOf(children);
        monthsWorked = monthsWorked == null ? List.of() : List.copyOf(monthsWorked);
    }

    /** Whether nobody has counted the children yet. */
    boolean isUncounted() {
        return children.isEmpty() && childDays == null && monthsWorked.isEmpty();
    }

    YearCosts counted(List<BigDecimal> ofMonths) {
        return new YearCosts(year, cost, prices, ofMonths, null, null);
    }

    /** SET-78: reckoned in one of the two ways, from all that it needs. */
    Grosze average() {
        return reckoned().orElseThrow(() -> new BusinessRuleViolation("SET-78", "settlement.violation.yearCosts"));
    }

    /** Empty if something is missing for it. */
    Optional<Grosze> reckoned() {
        boolean whole = children.size() == MONTHS_OF_A_YEAR && children.stream().anyMatch(number -> number.signum() > 0);
        boolean part = childDays != null && !monthsWorked.isEmpty() && monthsWorked.stream().distinct().count() == monthsWorked.size();
        if (whole && childDays == null && monthsWorked.isEmpty()) {
            return Optional.of(AverageCost.ofYear(Grosze.of(cost), Percent.of(prices), children));
        }
        if (part && children.isEmpty()) {
            List<YearMonth> worked = monthsWorked.stream().map(month -> YearMonth.of(year, month)).toList();
            return Optional.of(AverageCost.ofPartOfYear(Grosze.of(cost), Percent.of(prices), childDays, worked));
        }
        return Optional.empty();
    }
}
