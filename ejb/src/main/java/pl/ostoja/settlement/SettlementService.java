package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishDates;

/** What the care of children costs in a month and who bears it, computed from what is written down now. */
@Stateless
public class SettlementService {
    /** A child that was in care in the month, or left in it, or for whom something was spent then. */
    private static final String CONCERNED =
            """
            from Child c where (c.id.value in (select s.child.value from Stay s
                where s.centre = :centre and s.since <= :last and (s.until is null or s.until >= :first))
            or c.id.value in (select e.child.value from RecordedExpense e
                where e.centre = :centre and (e.content.forDay between :first and :last or e.content.paidOn between :first and :last)))
            and %s""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CostRecords records;

    @Inject
    SettlementMonths months;

    @Inject
    Children children;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Allowed(Right.SEE_SETTLEMENTS)
    public ChildMonth month(@NotNull ChildId child, @NotNull YearMonth month) {
        PolishDates.inRange(month.atDay(1));
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "settlement");
        CostFacts facts = records.facts(Set.of(child.value())).get(child.value());
        return ChildMonth.of(facts, months.of(caller.centre(), month, List.of(facts)));
    }

    /** Of all children that the caller sees, in order of their identifiers. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<ChildMonth> month(@NotNull YearMonth month, @NotNull PageRequest request) {
        PolishDates.inRange(month.atDay(1));
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        String concerned = CONCERNED.formatted(seen);
        long total = of(month, seen, em.createQuery("select count(c) " + concerned, Long.class)).getSingleResult();
        List<UUID> ids = of(month, seen, em.createQuery("select c.id.value " + concerned + " order by c.id.value", UUID.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        trail.listed(caller.centre().value(), "CHILD", "settlement=" + month, ids.size());
        Map<UUID, CostFacts> facts = records.facts(ids);
        SettlementMonth common = months.of(caller.centre(), month, facts.values());
        return new Page<>(ids.stream().map(id -> ChildMonth.of(facts.get(id), common)).toList(), total, request);
    }

    private <Q extends Query> Q of(YearMonth month, Condition seen, Q query) {
        query.setParameter("centre", caller.centre());
        query.setParameter("first", month.atDay(1));
        query.setParameter("last", month.atEndOfMonth());
        return seen.bind(query);
    }
}
