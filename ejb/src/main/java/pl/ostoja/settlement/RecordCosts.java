package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import pl.ostoja.facility.StaySpent;
import pl.ostoja.placement.ChildId;

/**
 * Write down facts from which the costs of a child's care follow, all at once or none. Identifiers are made by the client, so that sending them twice
 * writes them once.
 *
 * @param facilities in which institutions stays are spent
 */
public record RecordCosts(
        @NotNull ChildId child,
        List<@NotNull @Valid NewCircumstance> circumstances,
        List<@NotNull @Valid NewExpense> expenses,
        List<@NotNull @Valid NewPayers> payers,
        List<@NotNull @Valid StaySpent> facilities) {

    /** A circumstance that is not written down yet. */
    public record NewCircumstance(@NotNull CostFactId id, @NotNull @Valid CircumstanceContent content) {}

    /** An expense that is not written down yet. */
    public record NewExpense(@NotNull CostFactId id, @NotNull @Valid ExpenseContent content) {}

    /** A decision on who pays that is not written down yet. */
    public record NewPayers(@NotNull CostFactId id, @NotNull @Valid PayersContent content) {}

    public RecordCosts {
        circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
        expenses = expenses == null ? List.of() : List.copyOf(expenses);
        payers = payers == null ? List.of() : List.copyOf(payers);
        facilities = facilities == null ? List.of() : List.copyOf(facilities);
    }
}
