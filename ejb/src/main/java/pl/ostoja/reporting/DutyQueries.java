package pl.ostoja.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.shared.PageRequest;

/** The queries over duties. The conditions of {@link DutyConditions}, visibility among them, are part of each of them. */
@RequestScoped
class DutyQueries {
    private static final String FROM =
            """
            from DutyItem d
            left join Child c on c.id.value = d.child
            left join Person p on p.id = c.person
            left join FosterFamily f on f.id.value = d.family
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    DutyConditions conditions;

    @Inject
    Visibility visibility;

    List<Object[]> rows(DutyFilter filter, DutySort sort, boolean descending, PageRequest page) {
        return rows(conditions.where(filter), sort, descending, page);
    }

    /** What the tiles count, the most urgent first. */
    List<Object[]> near(PageRequest page) {
        String where = conditions.where(DutyFilter.open()) + " and not " + conditions.due(DutyFilter.Due.LATER);
        return rows(where, DutySort.DUE, false, page);
    }

    private List<Object[]> rows(String where, DutySort sort, boolean descending, PageRequest page) {
        String familySeen = conditions.with(visibility.of(RecordKind.FAMILY, "f"));
        String select =
                """
                select d.id, d.kind, d.article, d.legal, d.unshifted, d.planBy, d.dueAt, d.child,
                    p.lastName || ' ' || p.firstName, p.born,
                    case when %1$s then d.family else null end, case when %1$s then f.label else null end,
                    d.stay, w.name, d.responsible, d.state, d.stateOn, d.why, d.facts, d.alertOn
                """
                        .formatted(familySeen);
        return bind(em.createQuery(select + FROM + conditions.holder() + where + " order by " + sort.orderBy(descending), Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(DutyFilter filter) {
        String holder = filter.whose().asksForTheHolder() ? conditions.holder() : "";
        return bind(em.createQuery("select count(d) " + FROM + holder + conditions.where(filter), Long.class)).getSingleResult();
    }

    /** Open duties by nearness, in one statement. */
    Object[] counts() {
        String sums = conditions.sums(List.of(
                conditions.due(DutyFilter.Due.OVERDUE), conditions.due(DutyFilter.Due.TODAY), conditions.due(DutyFilter.Due.WITHIN_7_DAYS),
                conditions.due(DutyFilter.Due.WITHIN_30_DAYS)));
        return bind(em.createQuery("select " + sums + FROM + conditions.where(DutyFilter.open()), Object[].class)).getSingleResult();
    }

    /** What is owed and what came of the last twelve months' duties, for each kind, worker or team; key, name, and the numbers of {@link DutyFigure}. */
    List<Object[]> figures(DutyFigure.By by) {
        String key = switch (by) {
            case KIND -> "d.kind, d.kind";
            case WORKER -> "w.id.value, w.name";
            case TEAM -> "t.id.value, t.name";
        };
        DutyFilter open = DutyFilter.open();
        String sums = conditions.sums(List.of(
                conditions.which(open.due(DutyFilter.Due.OVERDUE)),
                conditions.which(open.due(DutyFilter.Due.NEXT_30_DAYS)),
                conditions.which(open),
                conditions.which(open.kept(DutyFilter.Kept.IN_TIME)),
                conditions.which(open.kept(DutyFilter.Kept.LATE))));
        return bind(em.createQuery(
                        "select " + key + ", " + sums + joined(by) + conditions.counted() + " group by " + key + " order by 2 nulls last", Object[].class))
                .getResultList();
    }

    /** Those who have work among what the figures count. */
    List<Colleague> workers() {
        return among(DutyFigure.By.WORKER, "pl.ostoja.access.Colleague(w.id, w.name)", "w.name", Colleague.class);
    }

    /** Their teams. */
    List<DutyHolders.TeamName> teams() {
        return among(DutyFigure.By.TEAM, "pl.ostoja.reporting.DutyHolders$TeamName(t.id, t.name)", "t.name", DutyHolders.TeamName.class);
    }

    private <T> List<T> among(DutyFigure.By by, String made, String name, Class<T> type) {
        String where = conditions.counted() + " and " + name + " is not null order by " + name;
        return bind(em.createQuery("select distinct new " + made + " " + joined(by) + where, type)).getResultList();
    }

    private String joined(DutyFigure.By by) {
        return FROM + switch (by) {
            case KIND -> "";
            case WORKER -> conditions.holder();
            case TEAM -> conditions.holder() + conditions.team();
        };
    }

    private <Q extends Query> Q bind(Q query) {
        return conditions.bind(query);
    }
}
