package pl.ostoja.settlement;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** {@link YearCosts} as they are kept: the numbers of the months in one text, because nobody asks for one of them. */
@Embeddable
record YearBasis(
        @Column(name = "cost_year") Integer year,
        @Column(name = "cost") BigDecimal cost,
        @Column(name = "prices") BigDecimal prices,
        @Column(name = "children") String children,
        @Column(name = "child_days") Long childDays,
        @Column(name = "months_worked") String monthsWorked)
        implements Serializable {
    private static final String BLANK = " ";

    static YearBasis of(YearCosts costs) {
        return new YearBasis(costs.year(), costs.cost(), costs.prices(), text(costs.children()), costs.childDays(), text(costs.monthsWorked()));
    }

    YearCosts costs() {
        return new YearCosts(year, cost, prices, numbers(children, BigDecimal::new), childDays, numbers(monthsWorked, Integer::valueOf));
    }

    private static String text(Collection<?> numbers) {
        return numbers.isEmpty() ? null : numbers.stream().map(Object::toString).collect(joining(BLANK));
    }

    private static <T> List<T> numbers(String text, Function<String, T> number) {
        return text == null ? List.of() : Arrays.stream(text.split(BLANK)).map(number).toList();
    }
}
