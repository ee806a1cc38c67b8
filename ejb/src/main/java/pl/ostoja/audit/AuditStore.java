package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Reads what the trail tells. Asks for no right; whoever calls it has asked. Whether it is whole is found with {@link AuditChains}. */
@ApplicationScoped
public class AuditStore {
    private static final List<String> CHANGED = Stream.of(AuditAction.CREATED, AuditAction.CHANGED, AuditAction.REMOVED).map(Enum::name).toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The entries of a chain that fit, the latest first. */
    public Page<TrailRow> search(UUID chain, TrailFilter filter, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String condition = condition(chain, filter, values);
        long total = bind(em.createQuery("select count(a) from AuditRow a where " + condition, Long.class), values).getSingleResult();
        List<TrailRow> rows = bind(em.createQuery("select a from AuditRow a where " + condition + " order by a.number desc", AuditRow.class), values)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(row -> TrailRow.of(row.entry()))
                .toList();
        return new Page<>(rows, total, request);
    }

    /** The kinds of record that occur in a chain, for a filter. */
    public List<String> kinds(UUID chain) {
        return em.createQuery("select distinct a.kind from AuditRow a where a.chain = :chain and a.kind is not null order by a.kind", String.class)
                .setParameter("chain", chain)
                .getResultList();
    }

    /** Everything that was ever changed of a record and of what belongs to it, the latest first. */
    public Page<HistoryRow> history(UUID chain, UUID subject, PageRequest request) {
        return history("", Map.of("chain", chain, "subject", subject, "changed", CHANGED), request);
    }

    /** The same of one of those that belong to it. */
    public Page<HistoryRow> history(UUID chain, UUID subject, UUID record, PageRequest request) {
        return history(" and a.record = :record", Map.of("chain", chain, "subject", subject, "changed", CHANGED, "record", record), request);
    }

    private Page<HistoryRow> history(String narrower, Map<String, Object> parameters, PageRequest request) {
        String from = "from AuditRow a where a.chain = :chain and a.subject = :subject and a.action in :changed" + narrower;
        TypedQuery<Long> total = em.createQuery("select count(a) " + from, Long.class);
        TypedQuery<AuditRow> rows = em.createQuery("select a " + from + " order by a.number desc", AuditRow.class);
        parameters.forEach((name, value) -> {
            total.setParameter(name, value);
            rows.setParameter(name, value);
        });
        List<HistoryRow> found =
                rows.setFirstResult(request.offset()).setMaxResults(request.size()).getResultStream().map(row -> HistoryRow.of(row.entry())).toList();
        return new Page<>(found, total.getSingleResult(), request);
    }

    /** By whom, and when, some records were made or changed; what the system did is left out. */
    public List<WrittenBy> written(UUID chain, Collection<UUID> records) {
        return em.createQuery(
                        """
                        select new pl.ostoja.audit.WrittenBy(a.record, a.account, a.at) from AuditRow a
                        where a.record in (:records) and a.chain = :chain and a.action in :changed and a.account is not null""",
                        WrittenBy.class)
                .setParameter("records", records)
                .setParameter("chain", chain)
                .setParameter("changed", CHANGED)
                .getResultList();
    }

    /** What was changed of records of some kinds after an entry of a chain, in the order in which it was kept. */
    public List<NotedChange> changes(UUID chain, long after, Collection<String> kinds) {
        return em.createQuery(
                        """
                        select new pl.ostoja.audit.NotedChange(a.at, a.kind, a.record, a.subject) from AuditRow a
                        where a.chain = :chain and a.number > :after and a.action in :changed and a.kind in :kinds order by a.number""",
                        NotedChange.class)
                .setParameter("chain", chain)
                .setParameter("after", after)
                .setParameter("changed", CHANGED)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    /** What was done to some records after a moment, the latest first. */
    public Map<UUID, List<LaterChange>> later(UUID chain, Instant moment, Collection<UUID> records) {
        return records.isEmpty()
                ? Map.of()
                : em.createQuery(
                                """
                                select a from AuditRow a where a.record in (:records) and a.at > :moment and a.chain = :chain
                                and a.action in :changed order by a.number desc""",
                                AuditRow.class)
                        .setParameter("records", records)
                        .setParameter("moment", moment)
                        .setParameter("chain", chain)
                        .setParameter("changed", CHANGED)
                        .getResultStream()
                        .map(AuditRow::entry)
                        .map(entry -> new LaterChange(entry.record(), entry.action(), entry.changes()))
                        .collect(Collectors.groupingBy(LaterChange::record));
    }

    /** All that was changed by the call that changed a record last, the latest first; nothing if none ever did. */
    List<AuditEntry> lastCall(UUID chain, UUID record) {
        return em.createQuery("select a from AuditRow a where a.chain = :chain and a.record = :record and a.action in :changed order by a.number desc", AuditRow.class)
                .setParameter("chain", chain)
                .setParameter("record", record)
                .setParameter("changed", CHANGED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(last -> sameCall(last.entry()))
                .orElse(List.of());
    }

    private List<AuditEntry> sameCall(AuditEntry last) {
        return em.createQuery(
                        """
                        select a from AuditRow a where a.chain = :chain and a.at = :at and a.operation = :operation and a.action in :changed
                        order by a.number desc""",
                        AuditRow.class)
                .setParameter("chain", last.chain())
                .setParameter("at", last.at())
                .setParameter("operation", last.operation())
                .setParameter("changed", CHANGED)
                .getResultStream()
                .map(AuditRow::entry)
                .toList();
    }

    private String condition(UUID chain, TrailFilter filter, Map<String, Object> values) {
        StringBuilder condition = new StringBuilder("a.chain = :chain");
        values.put("chain", chain);
        add(condition, values, "lower(a.accountName) like :account escape '!'", "account", like(filter.account()));
        add(condition, values, "a.action = :action", "action", filter.action() == null ? null : filter.action().name());
        add(condition, values, "a.kind = :kind", "kind", filter.kind());
        add(condition, values, "a.at >= :from", "from", startOf(filter.from()));
        add(condition, values, "a.at < :until", "until", filter.until() == null ? null : startOf(filter.until().plusDays(1)));
        add(condition, values, "a.requestNumber = :requestNumber", "requestNumber", filter.requestNumber());
        return condition.toString();
    }

    private static void add(StringBuilder condition, Map<String, Object> values, String part, String name, Object wanted) {
        if (wanted != null) {
            condition.append(" and ").append(part);
            values.put(name, wanted);
        }
    }

    private static String like(String text) {
        return text == null ? null : "%" + text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
