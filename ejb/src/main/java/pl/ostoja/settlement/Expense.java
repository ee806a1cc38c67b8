package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * An expense on one child as somebody entered it: once, or one of those that recur (UWR art. 83, 84).
 *
 * @param forDay the day of the stay that it is for
 * @param paidOn null while it is not paid
 */
public record Expense(UUID id, Category category, Grosze amount, LocalDate forDay, LocalDate paidOn) {
    static final Comparator<Expense> IN_TIME = Comparator.comparing(Expense::forDay).thenComparing(Expense::id);

    public Expense {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(forDay, "forDay");
    }
}
