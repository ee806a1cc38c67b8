package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
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
import pl.ostoja.people.PersonSearch;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishDates;

/** What the care of children costs in a month and who bears it, computed from what is written down now. */
@Stateless
public class SettlementService {
    private static final String CONCERNED = "from Child c join Person p on p.id = c.person where " + CostRecords.CONCERNED + " and %s";

    private static final String ROW = "select c.id.value, p.firstName, p.lastName, c.fileNumber ";

    @PersistenceContext
    EntityManager em;

    @Inject
    CostRecords records;

    @Inject
    FormerCosts former;

    @Inject
    SettlementMonths months;

    @Inject
    PriceRecords prices;

    @Inject
    Children children;

    @Inject
    Visibility visibility;

    @Inject
    PersonSearch search;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_SETTLEMENTS)
    public ChildMonth month(@NotNull ChildId child, @NotNull YearMonth month) {
        PolishDates.inRange(month.atDay(1));
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "settlement");
        CostFacts facts = records.facts(Set.of(child.value())).get(child.value());
        return ChildMonth.of(facts, months.of(caller.centre(), month, List.of(facts)), prices.classificationsOf(caller.centre()));
    }

    /** The same as it was known at the end of a day: what was written down, corrected or taken away later is not there (ADR 40). */
    @Allowed(Right.SEE_SETTLEMENTS)
    public ChildMonth monthAsKnown(@NotNull ChildId child, @NotNull YearMonth month, @NotNull LocalDate known) {
        PolishDates.inRange(month.atDay(1));
        PolishDates.inRange(known);
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "settlement known=" + known);
        Instant moment = known.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        CostFacts facts = former.of(caller.centre(), Set.of(child.value()), moment).get(child.value());
        if (facts == null) {
            throw new BusinessRuleViolation("SET-80", "settlement.violation.notKnownYet", known);
        }
        return ChildMonth.of(
                facts, months.known(caller.centre(), month, List.of(facts), moment), prices.classificationsOf(caller.centre(), moment));
    }

    /**
     * Of all children that the caller sees.
     *
     * @param text beginnings of names, null for all
     */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<SettlementRow> children(
            @NotNull YearMonth month, String text, @NotNull SettlementSort sort, boolean descending, @NotNull PageRequest request) {
        PolishDates.inRange(month.atDay(1));
        Map<String, Object> parameters = new HashMap<>(
                Map.of("centre", caller.centre(), "first", month.atDay(1), "last", month.atEndOfMonth()));
        String concerned = concerned(text, parameters);
        long total = Condition.bind(em.createQuery("select count(c) " + concerned, Long.class), parameters).getSingleResult();
        List<Object[]> found = Condition.bind(em.createQuery(ROW + concerned + sort.orderBy(descending), Object[].class), parameters)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        trail.listed(caller.centre().value(), "CHILD", "settlement=" + month, found.size());
        Map<UUID, CostFacts> facts = records.facts(found.stream().map(row -> (UUID) row[0]).toList());
        SettlementMonth common = months.of(caller.centre(), month, facts.values());
        Classifications classifications = prices.classificationsOf(caller.centre());
        return new Page<>(
                found.stream().map(row -> SettlementRow.of(row, ChildMonth.of(facts.get((UUID) row[0]), common, classifications))).toList(), total, request);
    }

    /** What the month comes to by where it stands in the budget, of all children that the caller sees. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<ClassifiedSum> sums(@NotNull YearMonth month) {
        PolishDates.inRange(month.atDay(1));
        Map<String, Object> parameters = new HashMap<>(
                Map.of("centre", caller.centre(), "first", month.atDay(1), "last", month.atEndOfMonth()));
        List<UUID> ids = Condition.bind(em.createQuery("select c.id.value " + concerned(null, parameters), UUID.class), parameters).getResultList();
        trail.listed(caller.centre().value(), "CHILD", "sums=" + month, ids.size());
        Map<UUID, CostFacts> facts = records.facts(ids);
        SettlementMonth common = months.of(caller.centre(), month, facts.values());
        return prices.classificationsOf(caller.centre()).sums(month, facts.values().stream().flatMap(one -> MonthOfCare.of(one, common).lines().stream()));
    }

    private String concerned(String text, Map<String, Object> parameters) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        parameters.putAll(seen.parameters());
        if (text == null || text.isBlank()) {
            return CONCERNED.formatted(seen);
        }
        Condition named = search.typed(caller.centre(), text).at("c.person", "txt");
        parameters.putAll(named.parameters());
        return CONCERNED.formatted(seen) + " and " + named;
    }
}
