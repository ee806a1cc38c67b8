package pl.ostoja.settlement;

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
 */
public record CostFacts(
        CareFacts care, Map<UUID, UUID> facilities, List<Circumstance> circumstances, List<Expense> expenses, List<PayerDecision> payers) {

    public CostFacts {
        facilities = Map.copyOf(facilities);
        circumstances = sorted(circumstances, Circumstance.IN_TIME);
        expenses = sorted(expenses, Expense.IN_TIME);
        payers = sorted(payers, PayerDecision.IN_TIME);
    }

    private static <T> List<T> sorted(Collection<T> facts, Comparator<T> order) {
        return facts.size() < 2 ? List.copyOf(facts) : facts.stream().sorted(order).toList();
    }
}
