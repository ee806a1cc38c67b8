package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.shared.Period;

/** Makes a {@link SettlementMonth} of what a centre has written down. */
@ApplicationScoped
class SettlementMonths {
    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    @Inject
    PriceRecords prices;

    @Inject
    CostRecords records;

    /** The month as it is for these children. */
    SettlementMonth of(CentreId centre, YearMonth month, Collection<CostFacts> children) {
        SettlementMonth bare = new SettlementMonth(
                month,
                Settings.of(policies.choices(centre), month.atDay(1)),
                law.book(),
                prices.rates(centre).stream().map(RecordedRate::fact).toList(),
                prices.averageCosts(centre),
                List.of());
        return bare.with(shared(bare, families(children)));
    }

    /** SET-24: what families cost is shared by all of their children, so the days of those count, too, who are not asked about or not seen. */
    private List<SharedCost> shared(SettlementMonth month, Set<UUID> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        Period days = Period.of(month.month().atDay(1), month.month().atEndOfMonth());
        List<RecordedFamilyCost> costs = prices.costs(families, days);
        if (costs.isEmpty()) {
            return List.of();
        }
        Set<UUID> costly = costs.stream().map(cost -> cost.family().value()).collect(Collectors.toSet());
        Map<UUID, Long> childDays = new HashMap<>();
        records.whereabouts(records.with(costly, days)).forEach(facts ->
                MonthOfCare.daysWithFamilies(facts, month).forEach((family, there) -> childDays.merge(family, there, Long::sum)));
        return costs.stream()
                .filter(cost -> childDays.getOrDefault(cost.family().value(), 0L) > 0)
                .map(cost -> cost.shared(childDays.get(cost.family().value())))
                .toList();
    }

    private static Set<UUID> families(Collection<CostFacts> children) {
        return children.stream()
                .flatMap(facts -> Stream.concat(
                        facts.care().stays().stream().filter(stay -> stay.family() != null).map(stay -> stay.family()),
                        facts.circumstances().stream().filter(respite -> respite.place() != null).map(Circumstance::place)))
                .collect(Collectors.toSet());
    }
}
