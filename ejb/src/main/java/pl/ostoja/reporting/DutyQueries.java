package pl.ostoja.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishText;

/** Builds the queries over duties. The condition of visibility is part of each of them. */
@RequestScoped
class DutyQueries {
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private static final String FROM =
            """
            from DutyItem d
            left join Child c on c.id.value = d.child
            left join Person p on p.id = c.person
            left join FosterFamily f on f.id.value = d.family
            """;

    private static final String WORKER =
            """
            (select min(a.name) from Caseload k, Account a where a.id = k.account and k.record = coalesce(d.family, d.child)
             and k.period.since <= :today and (k.period.until is null or k.period.until >= :today))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    private final Map<String, Object> parameters = new HashMap<>();

    List<Object[]> rows(DutyFilter filter, DutySort sort, boolean descending, PageRequest page) {
        parameters.clear();
        return rows(where(filter), sort, descending, page);
    }

    /** What the tiles count, the most urgent first. */
    List<Object[]> near(PageRequest page) {
        parameters.clear();
        return rows(where(DutyFilter.open()) + " and not " + due(DutyFilter.Due.LATER), DutySort.DUE, false, page);
    }

    private List<Object[]> rows(String where, DutySort sort, boolean descending, PageRequest page) {
        Condition families = visibility.of(RecordKind.FAMILY, "f");
        parameters.putAll(families.parameters());
        String select =
                """
                select d.id, d.kind, d.article, d.legal, d.unshifted, d.planBy, d.dueAt, d.child,
                    p.lastName || ' ' || p.firstName, p.born,
                    case when %1$s then d.family else null end, case when %1$s then f.label else null end,
                    d.stay, %2$s, d.responsible, d.state, d.stateOn, d.why, d.facts, d.alertOn
                """
                        .formatted(families, WORKER);
        parameters.put("today", today());
        return bind(em.createQuery(select + FROM + where + " order by " + sort.orderBy(descending), Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(DutyFilter filter) {
        parameters.clear();
        return bind(em.createQuery("select count(d) " + FROM + where(filter), Long.class)).getSingleResult();
    }

    /** Open duties by nearness, in one statement. */
    Object[] counts() {
        parameters.clear();
        String select =
                """
                select
                    coalesce(sum(case when %1$s then 1 else 0 end), 0),
                    coalesce(sum(case when %2$s then 1 else 0 end), 0),
                    coalesce(sum(case when %3$s then 1 else 0 end), 0),
                    coalesce(sum(case when %4$s then 1 else 0 end), 0)
                """
                        .formatted(
                                due(DutyFilter.Due.OVERDUE), due(DutyFilter.Due.TODAY), due(DutyFilter.Due.WITHIN_7_DAYS),
                                due(DutyFilter.Due.WITHIN_30_DAYS));
        String where = where(DutyFilter.open());
        return bind(em.createQuery(select + FROM + where, Object[].class)).getSingleResult();
    }

    private String where(DutyFilter filter) {
        List<String> all = new ArrayList<>();
        Condition children = visibility.of(RecordKind.CHILD, "c");
        Condition families = visibility.of(RecordKind.FAMILY, "f");
        parameters.putAll(children.parameters());
        parameters.putAll(families.parameters());
        all.add("(c.id is not null and " + children + " or d.child is null and f.id is not null and " + families + ")");
        all.add("d.category in (:categories)");
        parameters.put("categories", categories());
        if (filter.state() != null) {
            all.add("cast(d.state as string) = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.due() != null) {
            all.add(due(filter.due()));
        }
        if (filter.leavesOutFar()) {
            all.add("(d.legal <= :horizon or d.alertOn <= :dueToday)");
            parameters.put("horizon", today().plusMonths(DutyFilter.MONTHS_AHEAD));
            parameters.put("dueToday", today());
        }
        equal(all, "d.category", "category", filter.category());
        equal(all, "d.kind", "kind", filter.kind());
        equal(all, "d.owner", "owner", filter.owner());
        if (filter.mine()) {
            all.add(
                    """
                    exists (select 1 from Caseload m where m.account.value = :me and m.record in (d.family, d.child)
                     and m.period.since <= :dueToday and (m.period.until is null or m.period.until >= :dueToday))""");
            parameters.put("me", caller.get().account().value());
            parameters.put("dueToday", today());
        }
        text(all, filter.text());
        return " where " + String.join(" and ", all);
    }

    private void equal(List<String> all, String path, String name, Object wanted) {
        if (wanted != null) {
            all.add(path + " = :" + name);
            parameters.put(name, wanted);
        }
    }

    private void text(List<String> all, String text) {
        if (text != null && !text.isBlank()) {
            all.add("(p.searchName like :text or p.searchNameReversed like :text or f.searchLabel like :text and " + visibility.of(RecordKind.FAMILY, "f")
                    + " or lower(c.fileNumber) like :text)");
            parameters.put("text", "%" + PolishText.searchForm(text).replace("%", "").replace("_", "") + "%");
        }
    }

    private String due(DutyFilter.Due due) {
        LocalDate today = today();
        parameters.put("dueToday", today);
        parameters.put("dueNow", clock.instant());
        String passed = "(d.legal < :dueToday or (d.dueAt is not null and d.dueAt < :dueNow))";
        return switch (due) {
            case OVERDUE -> passed;
            case TODAY -> "(d.legal = :dueToday and not " + passed + ")";
            case WITHIN_7_DAYS -> "(d.legal > :dueToday and d.legal <= " + day("dueWeek", today.plusDays(WEEK)) + ")";
            case WITHIN_30_DAYS -> "(d.legal > " + day("dueWeek", today.plusDays(WEEK)) + " and (d.legal <= " + day("dueMonth", today.plusDays(MONTH))
                    + " or d.alertOn is not null and d.alertOn <= :dueToday))";
            case LATER -> "(d.legal > " + day("dueMonth", today.plusDays(MONTH)) + " and (d.alertOn is null or d.alertOn > :dueToday))";
        };
    }

    private String day(String name, LocalDate day) {
        parameters.put(name, day);
        return ":" + name;
    }

    /** RPT-1: what the caller's rights cover. */
    private Set<DutyCategory> categories() {
        Set<DutyCategory> seen = EnumSet.of(DutyCategory.NOTICE);
        if (caller.get().may(Right.SEE_COURT)) {
            seen.add(DutyCategory.COURT);
        }
        if (caller.get().may(Right.SEE_REVIEWS)) {
            seen.addAll(EnumSet.of(DutyCategory.REVIEW, DutyCategory.STAY, DutyCategory.LEAVING_CARE, DutyCategory.FOSTER_FAMILY));
        }
        return seen;
    }

    private <Q extends Query> Q bind(Q query) {
        query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), parameters.get(parameter.getName())));
        return query;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

}
