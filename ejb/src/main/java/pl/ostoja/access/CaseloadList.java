package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The caseloads of a centre, as far as the caller sees the records in them. */
@ApplicationScoped
class CaseloadList {
    private static final String HOLDERS =
            """
             from Caseload k left join Account a on a.id = k.account left join Team t on t.id = k.team
            where k.centre = :centre and k.period.since <= :today and (k.period.until is null or k.period.until >= :today)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    Page<CaseloadRow> today(CaseloadFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("centre", current.centre(), "today", LocalDate.now(clock)));
        String where = HOLDERS + narrowed(filter, parameters) + seen(parameters);
        long total = bind(em.createQuery("select count(k)" + where, Long.class), parameters).getSingleResult();
        List<Object[]> found = bind(
                        em.createQuery("select k, coalesce(a.name, t.name)" + where + " order by coalesce(a.name, t.name), k.period.since, k.id", Object[].class),
                        parameters)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(named(found), total, page);
    }

    /** How long the lists of all holders are, in one statement. */
    List<CaseloadCount> counts() {
        Map<String, Object> parameters = new HashMap<>(Map.of("centre", current.centre(), "today", LocalDate.now(clock)));
        return bind(
                        em.createQuery(
                                "select new pl.ostoja.access.CaseloadCount(coalesce(a.id.value, t.id.value), k.kind, count(k))" + HOLDERS + seen(parameters)
                                        + " group by a.id.value, t.id.value, k.kind",
                                CaseloadCount.class),
                        parameters)
                .getResultList();
    }

    /** All who hold or held the record, the latest first. */
    RecordCaseloads history(RecordKind kind, UUID record) {
        Map<UUID, RecordName> names = records.names(kind, List.of(record));
        List<CaseloadRow> rows = em.createQuery(
                        """
                        select k, coalesce(a.name, t.name) from Caseload k left join Account a on a.id = k.account left join Team t on t.id = k.team
                        where k.kind = :kind and k.record = :record order by k.period.since desc, k.id""",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .getResultStream()
                .map(row -> row((Caseload) row[0], (String) row[1], names))
                .toList();
        return new RecordCaseloads(names.get(record), rows);
    }

    private static String narrowed(CaseloadFilter filter, Map<String, Object> parameters) {
        StringBuilder narrowed = new StringBuilder();
        if (filter.kind() != null) {
            narrowed.append(" and k.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.holder() != null) {
            narrowed.append(" and (k.account.value = :holder or k.team.value = :holder)");
            parameters.put("holder", filter.holder());
        }
        return narrowed.toString();
    }

    /** Records that the caller does not see are in no row and in no count. */
    private String seen(Map<String, Object> parameters) {
        Condition seen = records.seen("k.kind", "k.record");
        parameters.putAll(seen.parameters());
        return " and " + seen;
    }

    private List<CaseloadRow> named(List<Object[]> found) {
        Map<RecordKind, List<UUID>> ids = found.stream()
                .map(row -> (Caseload) row[0])
                .collect(Collectors.groupingBy(Caseload::kind, Collectors.mapping(Caseload::record, Collectors.toList())));
        Map<UUID, RecordName> names = new HashMap<>();
        ids.forEach((kind, ofKind) -> names.putAll(records.names(kind, ofKind)));
        return found.stream().map(row -> row((Caseload) row[0], (String) row[1], names)).toList();
    }

    private static CaseloadRow row(Caseload held, String holder, Map<UUID, RecordName> names) {
        return new CaseloadRow(
                held.id(), held.kind(), held.record(), names.get(held.record()), held.account().orElse(null), held.team().orElse(null), holder,
                held.period(), held.endReason().orElse(null));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
