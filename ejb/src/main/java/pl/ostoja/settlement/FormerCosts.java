package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.audit.Former;
import pl.ostoja.audit.KnownRows;
import pl.ostoja.centre.CentreId;
import pl.ostoja.facility.Facilities;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.FormerCare;
import pl.ostoja.shared.Period;

/** From what the costs of children followed as it was known at a moment (ADR 40), whoever may see them. */
@ApplicationScoped
public class FormerCosts {
    @Inject
    KnownRows known;

    @Inject
    FormerCare care;

    @Inject
    AwayRecords absent;

    @Inject
    Facilities facilities;

    /** Like {@link CostRecords#facts}. */
    public Map<UUID, CostFacts> of(CentreId centre, Collection<UUID> children, Instant moment) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Former former = known.at(centre.value(), moment);
        var circumstances = rows(former, RecordedCircumstance.class, children);
        var expenses = rows(former, RecordedExpense.class, children);
        var payers = rows(former, RecordedPayers.class, children);
        Supplier<Map<UUID, Map<UUID, UUID>>> spent = facilities.spent(former, children);
        var fees = rows(former, RecordedFee.class, children);
        var paid = rows(former, RecordedFeePayment.class, children);
        Function<Map<UUID, CareFacts>, Map<UUID, List<Circumstance>>> away = absent.away(former, children);
        Map<UUID, CareFacts> stays = care.of(former, children);
        return CostRecords.facts(
                stays, away.apply(stays), circumstances.get(), expenses.get(), payers.get(), spent.get(), FeeRecords.accounts(fees.get(), paid.get()));
    }

    /** Like {@link CostRecords#with}. */
    Set<UUID> with(CentreId centre, Collection<UUID> families, Period days, Instant moment) {
        Former former = known.at(centre.value(), moment);
        var respites = former.rows(RecordedCircumstance.class, "family_id", families);
        Stream<UUID> living = care.livingWith(former, families, days);
        Stream<UUID> resting = respites.get().stream().filter(away -> away.fact().days().overlaps(days)).map(away -> away.child().value());
        return Stream.concat(living, resting).collect(Collectors.toSet());
    }

    private static <E extends AuditedRecord> Supplier<List<E>> rows(Former former, Class<E> type, Collection<UUID> children) {
        return former.rows(type, "child_id", children);
    }
}
