package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.util.List;
import pl.ostoja.shared.Explanation;

/**
 * What the law makes of a cost of a family in one month (ADR 55).
 *
 * @param demanded whether the family gets no less by the law; what is not demanded may be granted, up to the amount
 * @param arithmetic how it was reckoned, step by step
 */
public record Least(Category category, BigDecimal amount, boolean demanded, String article, List<Explanation> arithmetic) {
    public Least {
        arithmetic = List.copyOf(arithmetic);
    }
}
