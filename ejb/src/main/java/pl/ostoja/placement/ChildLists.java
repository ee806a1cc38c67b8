package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRegister;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/**
 * Lists of children, filtered, sorted and paged in the database: one statement each for the rows, their number, the names of municipalities, and a
 * text that is searched for.
 */
@ApplicationScoped
class ChildLists {
    static final String NEXT_DUTY = "(select min(d.legal) from DutyItem d where d.owner = c.id.value and d.state = OPEN)";

    private static final String ROW =
            """
            select new pl.ostoja.placement.ChildRow(c.id.value, c.fileNumber, p.firstName, p.lastName, p.born, p.bornEstimated, p.pesel.digits,
                c.ownership.restricted, s.form, f.id.value, f.label, s.placeName, s.since,
                (select min(a.name) from Caseload k join Account a on a.id = k.account where k.kind in (FAMILY, CHILD)
                    and (k.record = s.family.value or k.record = c.id.value) and %1$s),
                %2$s, c.needs.origin)
            """
                    .formatted(FamilyLists.COORDINATED_TODAY, NEXT_DUTY);

    private static final String FROM =
            """
            from Child c join Person p on p.id = c.person
            left join Stay s on s.child = c.id and s.since <= :today and (s.until is null or s.until > :today)
            left join FosterFamily f on f.id = s.family and %s
            where %s
            """;

    private static final ListQuery<ChildRow> LIST = new ListQuery<>(ChildRow.class, ROW, "c.id.value");

    @PersistenceContext
    EntityManager em;

    @Inject
    ListReader lists;

    @Inject
    Visibility visibility;

    @Inject
    PersonSearch search;

    @Inject
    TerytRegister register;

    Page<ChildRow> page(CentreId centre, ChildFilter filter, ChildSort sort, boolean descending, PageRequest page, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from(centre, filter, today, parameters);
        return withOrigins(lists.page(LIST, from, sort.orderBy(descending), parameters, page));
    }

    /** How many of those whom the filter finds each of the parts finds, after the number of all; in one statement. */
    Object[] counts(CentreId centre, ChildFilter filter, List<ChildFilter> parts, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder sums = new StringBuilder("select count(c.id.value)");
        for (int i = 0; i < parts.size(); i++) {
            String condition = new ChildConditions(parameters, "Of" + i).of(parts.get(i), today);
            sums.append(", coalesce(sum(case when 1 = 1").append(condition).append(" then 1 else 0 end), 0)");
        }
        return Condition.bind(em.createQuery(sums + " " + from(centre, filter, today, parameters), Object[].class), parameters).getSingleResult();
    }

    /** How many of those whom the filter finds come from where; code, name or null, number, most first. */
    List<ChildFigure> byOrigin(CentreId centre, ChildFilter filter, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from(centre, filter, today, parameters);
        List<Object[]> rows = Condition.bind(
                        em.createQuery("select c.needs.origin, count(c.id.value) " + from + " group by c.needs.origin order by 2 desc, 1", Object[].class),
                        parameters)
                .getResultList();
        Map<TerytCode, String> names = register.names(
                rows.stream().filter(row -> row[0] != null).map(row -> new TerytCode((String) row[0])).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ChildFigure(
                        ChildFigure.By.ORIGIN, (String) row[0], row[0] == null ? null : names.get(new TerytCode((String) row[0])), (Long) row[1]))
                .toList();
    }

    private String from(CentreId centre, ChildFilter filter, LocalDate today, Map<String, Object> parameters) {
        parameters.put("today", today);
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        Condition familySeen = visibility.of(RecordKind.FAMILY, "f");
        parameters.putAll(seen.parameters());
        parameters.putAll(familySeen.parameters());
        return FROM.formatted(familySeen, seen) + conditions(centre, filter, today, parameters);
    }

    /** Where the children that the caller sees come from. */
    List<String> origins() {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery("select distinct c.needs.origin from Child c where c.needs.origin is not null and " + seen, String.class))
                .getResultList();
    }

    private Page<ChildRow> withOrigins(Page<ChildRow> page) {
        Set<TerytCode> codes = page.rows().stream()
                .filter(row -> row.origin() != null)
                .map(row -> new TerytCode(row.origin()))
                .collect(Collectors.toSet());
        Map<TerytCode, String> names = codes.isEmpty() ? Map.of() : register.names(codes);
        return page.map(row -> row.from(names));
    }

    private String conditions(CentreId centre, ChildFilter filter, LocalDate today, Map<String, Object> parameters) {
        StringBuilder and = new StringBuilder();
        if (filter.text() != null && !filter.text().isBlank()) {
            Condition found = FileNumberSearch.orNumber(search.typed(centre, filter.text()).at("c.person", "txt"), "c.fileNumber", filter.text());
            parameters.putAll(found.parameters());
            and.append(" and ").append(found);
        }
        and.append(new ChildConditions(parameters, "").of(filter, today));
        return and.toString();
    }

    static void add(StringBuilder and, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            and.append(condition);
            parameters.put(name, value);
        }
    }
}
