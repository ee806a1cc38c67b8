package pl.ostoja.settlement;

import java.util.Objects;
import java.util.UUID;

/**
 * What a family costs in a month whatever child is there: remuneration with derivatives, helpers, housing, the coordinator. SET-24: each child bears
 * cost × its days ÷ the days of all children, and what rounding leaves is not balanced (UWR art. 191(7), law.md 20.16).
 *
 * @param family the family it is for; its children bear it
 * @param childDays days of all children that bear it, in the month
 */
public record SharedCost(UUID family, Category category, Price cost, long childDays) {
    public SharedCost {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(cost, "cost");
        if (childDays < 1) {
            throw new IllegalArgumentException("nobody to share the cost");
        }
    }
}
