package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/** Makes {@link SettlementMonth}s of what a centre has written down. */
@ApplicationScoped
public class SettlementMonths {
    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    @Inject
    PriceRecords prices;

    @Inject
    CostRecords records;

    @Inject
    FormerCosts former;

    /** The month as it is for these children. */
    public SettlementMonth of(CentreId centre, YearMonth month, Collection<CostFacts> children) {
        return of(centre, Set.of(month), children).get(month);
    }

    /** Several months, in as many statements as one. */
    public Map<YearMonth, SettlementMonth> of(CentreId centre, Collection<YearMonth> months, Collection<CostFacts> children) {
        FamilyCosts costs = familyCosts(children, days(Collections.min(months), Collections.max(months)));
        return made(months, law.book(), policies.choices(centre), prices.rates(centre), prices.averageCosts(centre), costs);
    }

    /**
     * The month as it was known at a moment.
     *
     * @param children as they were known then
     */
    public SettlementMonth known(CentreId centre, YearMonth month, Collection<CostFacts> children, Instant moment) {
        Period days = days(month, month);
        Set<UUID> families = families(children);
        PriceRecords.Known known = prices.known(centre, families, days, moment);
        Map<UUID, CostFacts> there = new HashMap<>();
        children.forEach(facts -> there.put(facts.care().child(), facts));
        Set<UUID> others = new HashSet<>(former.with(centre, costly(known.costs()), days, moment));
        others.removeAll(there.keySet());
        there.putAll(former.of(centre, others, moment));
        FamilyCosts shared = new FamilyCosts(known.costs(), List.copyOf(there.values()));
        return made(Set.of(month), law.book(moment), policies.choices(centre, moment), known.rates(), known.averages(), shared).get(month);
    }

    private Map<YearMonth, SettlementMonth> made(
            Collection<YearMonth> months, LawBook book, List<PolicyChoice> choices, List<RecordedRate> rates, AverageCosts averages, FamilyCosts costs) {
        List<CountyRate> raised = rates.stream().map(RecordedRate::fact).toList();
        Map<YearMonth, SettlementMonth> made = new HashMap<>();
        for (YearMonth month : months) {
            SettlementMonth bare = new SettlementMonth(month, Settings.of(choices, month.atDay(1)), book, raised, averages, List.of());
            made.put(month, costs.costs().isEmpty() ? bare : bare.with(costs.in(bare)));
        }
        return made;
    }

    /** The children who share with these what a family costs on some of the days, themselves among them if they share it. */
    public Set<UUID> sharing(Collection<CostFacts> children, Period days) {
        return familyCosts(children, days).children().stream().map(facts -> facts.care().child()).collect(Collectors.toSet());
    }

    /** SET-24: what families cost is shared by all of their children, so the days of those count, too, who are not asked about or not seen. */
    private FamilyCosts familyCosts(Collection<CostFacts> children, Period days) {
        Set<UUID> families = families(children);
        List<RecordedFamilyCost> costs = families.isEmpty() ? List.of() : prices.costs(families, days);
        return new FamilyCosts(costs, costs.isEmpty() ? List.of() : records.whereabouts(records.with(costly(costs), days)));
    }

    private static Set<UUID> costly(List<RecordedFamilyCost> costs) {
        return costs.stream().map(cost -> cost.family().value()).collect(Collectors.toSet());
    }

    /** @param children all who live with the families that cost something; others do no harm */
    private record FamilyCosts(List<RecordedFamilyCost> costs, List<CostFacts> children) {
        List<SharedCost> in(SettlementMonth month) {
            Period days = days(month.month(), month.month());
            Map<UUID, Long> childDays = new HashMap<>();
            children.forEach(facts -> DaysWithFamily.counted(facts, month).forEach((family, there) -> childDays.merge(family, there, Long::sum)));
            return costs.stream()
                    .filter(cost -> cost.concerns(days) && childDays.getOrDefault(cost.family().value(), 0L) > 0)
                    .map(cost -> cost.shared(childDays.get(cost.family().value())))
                    .toList();
        }
    }

    private static Period days(YearMonth first, YearMonth last) {
        return Period.of(first.atDay(1), last.atEndOfMonth());
    }

    private static Set<UUID> families(Collection<CostFacts> children) {
        return children.stream()
                .flatMap(facts -> Stream.concat(
                        facts.care().stays().stream().filter(stay -> stay.family() != null).map(stay -> stay.family()),
                        facts.circumstances().stream().filter(respite -> respite.place() != null).map(Circumstance::place)))
                .collect(Collectors.toSet());
    }
}
