package pl.ostoja.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/**
 * The ledger as it is shown. What a month comes to is seen by whoever may see settlements, because whoever approves it approves all of it; lines and gaps
 * are seen through their child.
 */
@Stateless
public class LedgerViewService {
    private static final String LINES =
            "from LedgerLine l join Child c on c.id.value = l.about.child join Person p on p.id = c.person join LedgerRun r on r.id.value = l.run.value where r.centre = :centre";

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerRecords ledger;

    @Inject
    LedgerSums sums;

    @Inject
    Visibility visibility;

    @Inject
    PersonSearch search;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** The months of the centre, the latest first; withdrawn ones stand among them. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<RunDetails> runs(@NotNull PageRequest request) {
        long total = em.createQuery("select count(r) from LedgerRun r where r.centre = :centre", Long.class)
                .setParameter("centre", caller.centre())
                .getSingleResult();
        List<RunDetails> rows = em
                .createQuery("select r from LedgerRun r where r.centre = :centre order by r.month desc, r.steps.prepared.at desc", LedgerRun.class)
                .setParameter("centre", caller.centre())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(LedgerRun::details)
                .toList();
        trail.listed(caller.centre().value(), "LEDGER_RUN", "", rows.size());
        return new Page<>(rows, total, request);
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public RunDetails run(@NotNull RunId id) {
        trail.seen(caller.centre().value(), "LEDGER_RUN", id.value(), "run");
        return ledger.run(id, caller.centre()).details();
    }

    /** How the month stands that was not withdrawn. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Optional<RunDetails> of(@NotNull YearMonth month) {
        return em.createQuery("select r from LedgerRun r where r.centre = :centre and r.live = :month", LedgerRun.class)
                .setParameter("centre", caller.centre())
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .map(LedgerRun::details)
                .findFirst();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public RunSums sums(@NotNull RunId id) {
        return sums.of(ledger.run(id, caller.centre()));
    }

    /** Of the children that the caller sees. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<BookedLine> lines(
            @NotNull RunId id, @NotNull LineFilter filter, @NotNull LineSort sort, boolean descending, @NotNull PageRequest request) {
        LedgerRun run = ledger.run(id, caller.centre());
        Map<String, Object> values = new HashMap<>(Map.of("centre", caller.centre(), "run", id));
        String asked = LINES + " and l.run = :run" + condition(filter, values);
        long total = Condition.bind(em.createQuery("select count(l) " + asked, Long.class), values).getSingleResult();
        List<Object[]> found = Condition.bind(rows(asked + sort.orderBy(descending)), values)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        trail.listed(caller.centre().value(), "CHILD", "ledger=" + run.month(), found.size());
        return new Page<>(new Booking(run, ledger.settings(id)).lines(found), total, request);
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public BookedLine line(@NotNull LedgerLineId id) {
        Map<String, Object> values = new HashMap<>(Map.of("centre", caller.centre(), "line", id));
        String asked = LINES + " and l.id = :line" + condition(LineFilter.ALL, values);
        Object[] found = Condition.bind(rows(asked), values).getResultStream().findFirst().orElseThrow(NotFound::new);
        LedgerLine line = (LedgerLine) found[0];
        trail.seen(caller.centre().value(), "CHILD", line.child(), "ledger");
        return new Booking(ledger.run(line.run(), caller.centre()), ledger.settings(line.run())).line(found);
    }

    /** What could not be settled, of the children that the caller sees. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<GapRow> gaps(@NotNull RunId id, @NotNull PageRequest request) {
        ledger.run(id, caller.centre());
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        String asked = " from LedgerGap g join Child c on c.id.value = g.child join Person p on p.id = c.person where g.run = :run and " + seen;
        long total = seen.bind(em.createQuery("select count(g)" + asked, Long.class)).setParameter("run", id).getSingleResult();
        List<GapRow> rows = seen.bind(em.createQuery("select g, p.firstName, p.lastName" + asked + " order by p.sortKey, g.period.since, g.id", Object[].class))
                .setParameter("run", id)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(row -> ((LedgerGap) row[0]).row(row[1] + " " + row[2]))
                .toList();
        trail.listed(caller.centre().value(), "CHILD", "gaps", rows.size());
        return new Page<>(rows, total, request);
    }

    private TypedQuery<Object[]> rows(String asked) {
        return em.createQuery("select l, p.firstName, p.lastName, c.fileNumber " + asked, Object[].class);
    }

    private String condition(LineFilter filter, Map<String, Object> values) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        values.putAll(seen.parameters());
        StringBuilder condition = new StringBuilder(" and ").append(seen);
        add(condition, values, " and l.about.category = :category", "category", filter.category());
        add(condition, values, " and l.correcting = :correcting", "correcting", filter.correcting());
        add(condition, values, " and (l.about.payingMunicipality.value = :payer or l.about.payingCounty.value = :payer)", "payer", filter.payer());
        add(condition, values, " and c.id = :child", "child", filter.child());
        if (filter.text() != null && !filter.text().isBlank()) {
            Condition named = search.typed(caller.centre(), filter.text()).at("c.person", "txt");
            values.putAll(named.parameters());
            condition.append(" and ").append(named);
        }
        return condition.toString();
    }

    private static void add(StringBuilder condition, Map<String, Object> values, String part, String name, Object wanted) {
        if (wanted != null) {
            condition.append(part);
            values.put(name, wanted);
        }
    }
}
