package pl.ostoja.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.PageRequest;

/** The queries over duties. The conditions of {@link DutyConditions}, visibility among them, are part of each of them. */
@RequestScoped
class DutyQueries {
    /** The centre is said of each record, too: else the database puts together the families of all centres before it looks for those of a few duties. */
    private static final String FROM =
            """
            from DutyItem d
            left join Child c on c.id.value = d.child and c.ownership.centre = d.centre
            left join Person p on p.id = c.person
            left join FosterFamily f on f.id.value = d.family and f.ownership.centre = d.centre
            left join AssistanceCase a on a.id.value = d.assistance and a.ownership.centre = d.centre
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
                    d.stay, w.name, d.responsible, d.state, d.stateOn, d.why, d.facts, d.alertOn, d.assistance, a.content.label
                """
                        .formatted(familySeen);
        return bind(em.createQuery(select + FROM + DutyHolding.HOLDER + where + " order by " + sort.orderBy(descending), Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(DutyFilter filter) {
        String holder = filter.whose().asksForTheHolder() ? DutyHolding.HOLDER : "";
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

    /** Open duties to a last legal day: day, kind, who owes, worker with name, the team that holds the record itself, number. */
    List<Object[]> due(DutyFilter.Whose whose, LocalDate last) {
        String where = conditions.where(DutyFilter.asked(DutyFilter.What.ANY, whose, new DutyFilter.When(null, null, last, null), DutyFilter.State.OPEN));
        String each = "d.legal, d.kind, d.responsible, w.id.value, w.name, k.team.value";
        return bind(em.createQuery("select " + each + ", count(d) " + joined(DutyFigure.By.WORKER) + where + " group by " + each, Object[].class))
                .getResultList();
    }

    /** The teams of the centre with the people of today: team, its name, person or null. */
    List<Object[]> members(CentreId centre, LocalDate today) {
        return em.createQuery(
                        """
                        select t.id.value, t.name, m.account.value from Team t left join TeamMembership m on m.team = t.id
                            and m.period.since <= :today and (m.period.until is null or m.period.until >= :today)
                        where t.centre = :centre order by t.name""",
                        Object[].class)
                .setParameter("centre", centre)
                .setParameter("today", today)
                .getResultList();
    }

    /** Those who work today on what the caller sees. */
    List<Colleague> workers() {
        return holding("select distinct new pl.ostoja.access.Colleague(w.id, w.name) from Caseload k join Account w on w.id = k.account", "w.name", Colleague.class);
    }

    /** Their teams, and those that hold records themselves. */
    List<DutyHolders.TeamName> teams() {
        String teams = "select distinct new pl.ostoja.reporting.DutyHolders$TeamName(t.id, t.name) from Caseload k" + DutyHolding.TEAM;
        return holding(teams, "t.name", DutyHolders.TeamName.class);
    }

    private <T> List<T> holding(String select, String name, Class<T> type) {
        return bind(em.createQuery(select + conditions.held() + " and " + name + " is not null order by " + name, type)).getResultList();
    }

    private String joined(DutyFigure.By by) {
        return FROM + switch (by) {
            case KIND -> "";
            case WORKER -> DutyHolding.HOLDER;
            case TEAM -> DutyHolding.HOLDER + DutyHolding.TEAM;
        };
    }

    private <Q extends Query> Q bind(Q query) {
        return conditions.bind(query);
    }
}
