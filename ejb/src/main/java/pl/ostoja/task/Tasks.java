package pl.ostoja.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.access.Records;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** The tasks of a centre, as far as the caller sees them. */
@ApplicationScoped
class Tasks {
    private static final String ROW = "select t, a.name ";
    private static final String FROM = "from Task t left join Account a on a.id = t.assignee where t.centre = :centre and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** TSK-1. */
    Task visible(TaskId id) {
        Task task = em.find(Task.class, id);
        if (task == null || !task.auditCentre().equals(caller.centre().value())) {
            throw new NotFound();
        }
        if (task.subject() != null) {
            records.requireVisible(task.subject().kind(), task.subject().record());
        } else if (!TaskRules.isOwn(caller.get().account(), task.author(), task.assignee())) {
            throw new NotFound();
        }
        return task;
    }

    boolean isKnown(TaskId id) {
        return em.find(Task.class, id) != null;
    }

    void add(Task task) {
        em.persist(task);
    }

    List<TaskRow> rows(TaskFilter filter, TaskSort sort, boolean descending, PageRequest page) {
        return named(seen(ROW, filter.condition(caller.get().account(), today()), sort.orderBy(descending), Object[].class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList());
    }

    long number(TaskFilter filter) {
        return seen("select count(t) ", filter.condition(caller.get().account(), today()), "", Long.class).getSingleResult();
    }

    /** What the caller has to do until a day, the nearest first; in two statements. */
    List<TaskRow> near(LocalDate until, int most) {
        Condition mine = new Condition(
                "t.state = OPEN and t.assignee.value = :me and t.content.until <= :until", Map.of("me", caller.get().account().value(), "until", until));
        return named(seen(ROW, mine, TaskSort.UNTIL.orderBy(false), Object[].class).setMaxResults(most).getResultList());
    }

    /** Open ones first. */
    List<TaskRow> about(RecordKind kind, UUID record) {
        Condition of = new Condition("t.subject.record = :about and t.subject.kind = :kind", Map.of("about", record, "kind", kind));
        return rows(of, " order by case when t.state = OPEN then 0 else 1 end, t.content.until, t.id.value");
    }

    /** Those that were written down in a note. */
    List<TaskRow> from(UUID origin) {
        return rows(new Condition("t.origin = :origin", Map.of("origin", origin)), TaskSort.UNTIL.orderBy(false));
    }

    /** Whoever asks changes the record itself and has asked for it. */
    List<Task> open(UUID record, AccountId assignee) {
        return em.createQuery("select t from Task t where t.subject.record = :record and t.assignee.value = :assignee and t.state = OPEN", Task.class)
                .setParameter("record", record)
                .setParameter("assignee", assignee.value())
                .getResultList();
    }

    long open(UUID record) {
        return em.createQuery("select count(t) from Task t where t.subject.record = :record and t.state = OPEN", Long.class).setParameter("record", record).getSingleResult();
    }

    List<Task> openFrom(UUID origin) {
        return em.createQuery("select t from Task t where t.origin = :origin and t.state = OPEN", Task.class).setParameter("origin", origin).getResultList();
    }

    Map<UUID, String> names(AccountId... accounts) {
        List<UUID> ids = Arrays.stream(accounts).filter(Objects::nonNull).map(AccountId::value).toList();
        return em.createQuery("select a.id.value, a.name from Account a where a.id.value in (:ids)", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<TaskRow> rows(Condition wanted, String order) {
        return seen(ROW, wanted, order, Object[].class).getResultStream().map(row -> ((Task) row[0]).row((String) row[1], null, today())).toList();
    }

    /** TSK-1, said as the database has it. */
    private <T> TypedQuery<T> seen(String select, Condition wanted, String order, Class<T> type) {
        Condition ofRecords = records.seen("t.subject.kind", "t.subject.record");
        Map<String, Object> values = new HashMap<>(wanted.parameters());
        values.putAll(ofRecords.parameters());
        values.put("centre", caller.centre());
        values.put("own", caller.get().account() == null ? null : caller.get().account().value());
        String sees = " and (t.subject.record is null and (t.author.value = :own or t.assignee.value = :own) or " + ofRecords + ")";
        return Condition.bind(em.createQuery(select + FROM + wanted + sees + order, type), values);
    }

    private List<TaskRow> named(List<Object[]> found) {
        Map<UUID, RecordKind> about = new HashMap<>();
        found.stream().map(row -> ((Task) row[0]).subject()).filter(Objects::nonNull).forEach(subject -> about.put(subject.record(), subject.kind()));
        Map<UUID, RecordName> names = records.names(about);
        return found.stream().map(row -> row((Task) row[0], (String) row[1], names)).toList();
    }

    private TaskRow row(Task task, String assignee, Map<UUID, RecordName> names) {
        return task.row(assignee, task.subject() == null ? null : names.get(task.subject().record()), today());
    }
}
