package pl.ostoja.settlement;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.placement.CareFacts;

/**
 * Everything about one child from which follows what its care costs and who bears it. The order in which facts are given does not matter.
 *
 * @param facilities the institution of each stay in one, by the id of the stay
 * @param fees what its parents owe and paid
 */
public record CostFacts(
        CareFacts care,
        Map<UUID, UUID> facilities,
        List<Circumstance> circumstances,
        List<Expense> expenses,
        List<PayerDecision> payers,
        FeeAccount fees) {

    public CostFacts {
        facilities = Map.copyOf(facilities);
        circumstances = sorted(circumstances, Circumstance.IN_TIME);
        expenses = sorted(expenses, Expense.IN_TIME);
        payers = sorted(payers, PayerDecision.IN_TIME);
    }

    /** Of a child for whose care no parent pays. */
    public CostFacts(
            CareFacts care, Map<UUID, UUID> facilities, List<Circumstance> circumstances, List<Expense> expenses, List<PayerDecision> payers) {
        this(care, facilities, circumstances, expenses, payers, FeeAccount.NONE);
    }

    /** What of the fee counts for the month. */
    Grosze feePaid(YearMonth month) {
        return fees.isEmpty() ? Grosze.NONE : fees.credited(month, care, circumstances);
    }

    private static <T> List<T> sorted(Collection<T> facts, Comparator<T> order) {
        return facts.size() < 2 ? List.copyOf(facts) : facts.stream().sorted(order).toList();
    }
}
