package pl.ostoja.settlement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.facility.Facilities;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** What is written down about the costs of children. Whoever asks has asked for the child first: a fact is seen through its child. */
@ApplicationScoped
public class CostRecords {
    /** That a child "c" was in care in the month, or left in it, or that something was spent for it then. */
    static final String CONCERNED =
            """
            (c.id.value in (select s.child.value from Stay s
                where s.centre = :centre and s.since <= :last and (s.until is null or s.until >= :first))
            or c.id.value in (select e.child.value from RecordedExpense e
                where e.centre = :centre and (e.content.forDay between :first and :last or e.content.paidOn between :first and :last)))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownFacts known;

    @Inject
    Children children;

    @Inject
    AllChildren allChildren;

    @Inject
    AwayRecords absent;

    @Inject
    Facilities facilities;

    @Inject
    FeeRecords fees;

    /** The children whose care may cost something on the days, whoever may see them. */
    public SortedSet<UUID> concerned(CentreId centre, Period days) {
        SortedSet<UUID> concerned = new TreeSet<>(allChildren.inCare(centre, days));
        concerned.addAll(em.createQuery(
                        """
                        select e.child.value from RecordedExpense e where e.centre = :centre
                        and (e.content.forDay between :first and :last or e.content.paidOn between :first and :last)""",
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("first", days.since())
                .setParameter("last", days.until())
                .getResultList());
        return concerned;
    }

    <T extends ChildFact> T find(Class<T> type, CostFactId id) {
        return em.createQuery("select f from " + type.getSimpleName() + " f where f.id = :id", type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Refuses one of a child that the caller does not see. */
    <T extends ChildFact> T visible(Class<T> type, CostFactId id) {
        T fact = find(type, id);
        children.visible(fact.child());
        return fact;
    }

    /** The same, and whoever else changes the child's facts waits. */
    <T extends ChildFact> T locked(Class<T> type, CostFactId id) {
        T fact = find(type, id);
        children.lock(fact.child());
        return fact;
    }

    boolean isKnown(Class<? extends ChildFact> type, CostFactId id) {
        return known.contain(type, id);
    }

    void add(Object fact) {
        em.persist(fact);
    }

    List<RecordedCircumstance> circumstances(Collection<UUID> of) {
        return list(
                "select f from RecordedCircumstance f where f.child.value in (:children) order by f.content.since, f.id.value", RecordedCircumstance.class, of);
    }

    List<RecordedExpense> expenses(Collection<UUID> of) {
        return list("select f from RecordedExpense f where f.child.value in (:children) order by f.content.forDay, f.id.value", RecordedExpense.class, of);
    }

    List<RecordedPayers> payers(Collection<UUID> of) {
        return list("select f from RecordedPayers f where f.child.value in (:children) order by f.content.since, f.id.value", RecordedPayers.class, of);
    }

    List<RecordedAgreement> agreements(Collection<UUID> of) {
        return list("select f from RecordedAgreement f where f.child.value in (:children) order by f.content.since, f.id.value", RecordedAgreement.class, of);
    }

    Map<ChildId, List<PayerDecision>> decisions(Collection<UUID> of) {
        return byChild(payers(of), RecordedPayers::fact);
    }

    Map<ChildId, List<AgreementContent>> agreed(Collection<UUID> of) {
        return byChild(agreements(of), RecordedAgreement::content);
    }

    /** Everything from which the costs of several children follow, whoever may see them; in a fixed number of statements. */
    public Map<UUID, CostFacts> facts(Collection<UUID> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Map<UUID, CareFacts> care = allChildren.care(of);
        return facts(care, absent.away(care), circumstances(of), expenses(of), payers(of), facilities.spent(of), fees.accounts(of));
    }

    static Map<UUID, CostFacts> facts(
            Map<UUID, CareFacts> care,
            Map<UUID, List<Circumstance>> away,
            List<RecordedCircumstance> allCircumstances,
            List<RecordedExpense> allExpenses,
            List<RecordedPayers> allPayers,
            Map<UUID, Map<UUID, UUID>> facilities,
            Map<ChildId, FeeAccount> fees) {
        Map<ChildId, List<Circumstance>> circumstances = byChild(allCircumstances, RecordedCircumstance::fact);
        Map<ChildId, List<Expense>> expenses = byChild(allExpenses, RecordedExpense::fact);
        Map<ChildId, List<PayerDecision>> payers = byChild(allPayers, RecordedPayers::fact);
        Map<UUID, CostFacts> facts = new HashMap<>();
        care.forEach((id, stays) -> {
            ChildId child = new ChildId(id);
            facts.put(id, new CostFacts(
                    stays,
                    facilities.getOrDefault(id, Map.of()),
                    both(circumstances.get(child), away.get(id)),
                    expenses.getOrDefault(child, List.of()),
                    payers.getOrDefault(child, List.of()),
                    fees.getOrDefault(child, FeeAccount.NONE)));
        });
        return facts;
    }

    /** Where several children are and when they are away, and nothing else, whoever may see them. */
    List<CostFacts> whereabouts(Collection<UUID> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        Map<ChildId, List<Circumstance>> circumstances = byChild(circumstances(of), RecordedCircumstance::fact);
        Map<UUID, CareFacts> known = allChildren.care(of);
        Map<UUID, List<Circumstance>> away = absent.away(known);
        return known.values().stream()
                .map(care -> new CostFacts(
                        care, Map.of(), both(circumstances.get(new ChildId(care.child())), away.get(care.child())), List.of(), List.of()))
                .toList();
    }

    /** What bears on the costs of one child, also what its file tells of absences. */
    List<Circumstance> circumstances(CareFacts care) {
        List<Circumstance> recorded = circumstances(Set.of(care.child())).stream().map(RecordedCircumstance::fact).toList();
        return both(recorded, absent.away(Map.of(care.child(), care)).get(care.child()));
    }

    /** @param recorded null if there are none, as {@code away} */
    private static List<Circumstance> both(List<Circumstance> recorded, List<Circumstance> away) {
        if (away == null) {
            return recorded == null ? List.of() : recorded;
        }
        return recorded == null ? away : Stream.concat(recorded.stream(), away.stream()).toList();
    }

    /** All children who spend one of the days with one of the families, also in respite, whoever may see them. */
    public Set<UUID> with(Collection<UUID> families, Period days) {
        Set<UUID> there = new HashSet<>(allChildren.livingWith(families, days));
        there.addAll(em.createQuery(
                        """
                        select c.child.value from RecordedCircumstance c where c.content.place.value in (:families)
                        and c.content.since <= :last and (c.content.until is null or c.content.until >= :first)""",
                        UUID.class)
                .setParameter("families", families)
                .setParameter("first", days.since())
                .setParameter("last", days.until())
                .getResultList());
        return there;
    }

    static <E extends ChildFact, F> Map<ChildId, List<F>> byChild(List<E> records, Function<E, F> fact) {
        return records.stream().collect(groupingBy(ChildFact::child, mapping(fact, toList())));
    }

    private <T> List<T> list(String jpql, Class<T> type, Collection<UUID> of) {
        return em.createQuery(jpql, type).setParameter("children", of).getResultList();
    }
}
