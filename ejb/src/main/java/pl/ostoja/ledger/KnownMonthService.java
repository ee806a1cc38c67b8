package pl.ostoja.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.FormerCare;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.Entry;
import pl.ostoja.settlement.FormerCosts;
import pl.ostoja.settlement.MonthOfCare;
import pl.ostoja.settlement.SettlementMonth;
import pl.ostoja.settlement.SettlementMonths;
import pl.ostoja.shared.PolishDates;

/** A whole month of the ledger, reckoned again as it was known on any day. */
@Stateless
public class KnownMonthService {
    private static final int PORTION = 500;
    /** More are counted and not named. */
    private static final int NAMED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerRecords ledger;

    @Inject
    FormerCare care;

    @Inject
    FormerCosts former;

    @Inject
    SettlementMonths months;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** LDG-11: as it was known at the end of the day, beside what the run itself and later ones that knew no more booked of the month. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public KnownMonth of(@NotNull RunId id, @NotNull LocalDate day) {
        PolishDates.inRange(day);
        LedgerRun run = ledger.run(id, caller.centre());
        Instant moment = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Map<UUID, Amounts> booked = ledger.booked(run, moment);
        Map<UUID, Amounts> reckoned = ledger.reading(() -> reckoned(run, moment));
        TreeSet<UUID> concerned = new TreeSet<>(booked.keySet());
        concerned.addAll(reckoned.keySet());
        Map<UUID, Amounts> differing = new HashMap<>();
        concerned.forEach(child -> {
            Amounts difference = reckoned.getOrDefault(child, Amounts.NONE).minus(booked.getOrDefault(child, Amounts.NONE));
            if (!difference.isNone()) {
                differing.put(child, difference);
            }
        });
        trail.listed(caller.centre().value(), "CHILD", "ledger=%s known=%s".formatted(run.month(), day), concerned.size());
        return new KnownMonth(
                id, run.month(), day, concerned.size(), sum(booked), sum(reckoned), differing.size(), named(differing, booked, reckoned));
    }

    /** What was taken away since may have been known then, so every child of the centre is asked about. */
    private Map<UUID, Amounts> reckoned(LedgerRun run, Instant moment) {
        List<UUID> all = care.all(run.centre());
        Map<UUID, Amounts> reckoned = new HashMap<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            List<UUID> some = all.subList(from, Math.min(from + PORTION, all.size()));
            Collection<CostFacts> facts = former.of(run.centre(), some, moment).values();
            SettlementMonth month = months.known(run.centre(), run.month(), facts, moment);
            facts.forEach(one -> MonthOfCare.of(one, month).lines().forEach(line ->
                    reckoned.merge(line.child(), Amounts.of(Entry.of(line).totals()), Amounts::plus)));
            em.clear();
        }
        return reckoned;
    }

    private List<KnownMonth.Child> named(Map<UUID, Amounts> differing, Map<UUID, Amounts> booked, Map<UUID, Amounts> reckoned) {
        Map<UUID, String> names = names(differing.keySet());
        return differing.entrySet().stream()
                .filter(one -> names.containsKey(one.getKey()))
                .sorted(Comparator.comparing((Map.Entry<UUID, Amounts> one) -> one.getValue().base().abs(), Comparator.<BigDecimal>reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(NAMED)
                .map(one -> new KnownMonth.Child(
                        new ChildId(one.getKey()), names.get(one.getKey()), booked.getOrDefault(one.getKey(), Amounts.NONE),
                        reckoned.getOrDefault(one.getKey(), Amounts.NONE), one.getValue()))
                .toList();
    }

    /** Of those whom the caller sees. */
    private Map<UUID, String> names(Collection<UUID> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        String asked = "select c.id.value, p.firstName, p.lastName from Child c join Person p on p.id = c.person where c.id.value in (:children) and " + seen;
        return seen.bind(em.createQuery(asked, Object[].class))
                .setParameter("children", new ArrayList<>(of))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> row[1] + " " + row[2]));
    }

    private static Amounts sum(Map<UUID, Amounts> amounts) {
        return amounts.values().stream().reduce(Amounts.NONE, Amounts::plus);
    }
}
