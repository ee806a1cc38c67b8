package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;
import pl.ostoja.centre.CentreId;
import pl.ostoja.schema.BulkInsert;
import pl.ostoja.schema.FlushedOnce;
import pl.ostoja.settlement.Settings;
import pl.ostoja.shared.NotFound;

/** The ledger in the database. Asks for no right. */
@ApplicationScoped
class LedgerRecords {
    @PersistenceContext
    EntityManager em;

    @Inject
    FlushedOnce flushed;

    LedgerRun run(RunId id, CentreId centre) {
        return only(id, centre, LockModeType.NONE);
    }

    /** Whoever else takes a step of it waits until this transaction ends. */
    LedgerRun locked(RunId id, CentreId centre) {
        return only(id, centre, LockModeType.PESSIMISTIC_WRITE);
    }

    private LedgerRun only(RunId id, CentreId centre, LockModeType lock) {
        return em.createQuery("select r from LedgerRun r where r.id = :id and r.centre = :centre", LedgerRun.class)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The run of the month that was not withdrawn, locked. */
    Optional<LedgerRun> live(CentreId centre, YearMonth month) {
        return em.createQuery("select r from LedgerRun r where r.centre = :centre and r.live = :month", LedgerRun.class)
                .setParameter("centre", centre)
                .setParameter("month", month.atDay(1))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The closed months, the earliest first. */
    List<LedgerRun> closed(CentreId centre) {
        return em.createQuery("select r from LedgerRun r where r.centre = :centre and r.state = CLOSED order by r.month", LedgerRun.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    Optional<LedgerRun> lastClosed(CentreId centre) {
        return em.createQuery("select r from LedgerRun r where r.centre = :centre and r.state = CLOSED order by r.month desc", LedgerRun.class)
                .setParameter("centre", centre)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The first month that was begun and neither closed nor withdrawn. */
    Optional<YearMonth> firstBegun(CentreId centre) {
        return em.createQuery("select min(r.live) from LedgerRun r where r.centre = :centre and r.state <> CLOSED", LocalDate.class)
                .setParameter("centre", centre)
                .getResultStream()
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .findFirst();
    }

    /** Reads facts without watching whether they change: with thousands of them that takes longer than reading. */
    <T> T reading(Supplier<T> facts) {
        Session session = em.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        try {
            return flushed.reading(facts);
        } finally {
            session.setDefaultReadOnly(false);
        }
    }

    void add(Object entity) {
        em.persist(entity);
    }

    /** What was computed before is computed anew. */
    void clear(LedgerRun run) {
        for (String content : List.of("LedgerLine", "LedgerGap", "LedgerSettings")) {
            em.createQuery("delete from " + content + " c where c.run = :run").setParameter("run", run.id()).executeUpdate();
        }
    }

    void write(Portion portion) {
        em.flush();
        em.unwrap(Session.class).doWork(connection -> {
            BulkInsert insert = new BulkInsert(connection);
            portion.writeTo(insert);
            insert.flush();
        });
    }

    /** LDG-4: the hash of the lines as they stand there. */
    String hash(LedgerRun run) {
        try (var lines = em.createQuery("select l from LedgerLine l where l.run = :run order by l.number", LedgerLine.class)
                .setParameter("run", run.id())
                .getResultStream()) {
            return lines.map(LedgerLine::content).reduce(RunHash.of(run.month(), run.known()), RunHash::next);
        }
    }

    /** What was booked of closed months of some children, by child and month of care. */
    Map<UUID, Map<YearMonth, List<LedgerLine>>> booked(CentreId centre, Collection<UUID> children) {
        return em
                .createQuery(
                        """
                        select l from LedgerLine l join LedgerRun r on r.id.value = l.run.value
                        where r.centre = :centre and r.state = CLOSED and l.about.child in (:children) order by r.month, l.number""",
                        LedgerLine.class)
                .setParameter("centre", centre)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.groupingBy(LedgerLine::child, Collectors.groupingBy(LedgerLine::month)));
    }

    /** What the run booked of its month, and later closed ones that knew of no more than there was at the moment; by child. */
    Map<UUID, Amounts> booked(LedgerRun run, Instant moment) {
        return em
                .createQuery(
                        """
                        select l.about.child, sum(l.amounts.days), sum(l.amounts.base), sum(l.amounts.municipal), sum(l.amounts.county)
                        from LedgerLine l join LedgerRun r on r.id.value = l.run.value
                        where r.centre = :centre and l.about.month = :month and (l.run = :run or r.state = CLOSED and r.known.at <= :moment)
                        group by l.about.child""",
                        Object[].class)
                .setParameter("centre", run.centre())
                .setParameter("month", run.month().atDay(1))
                .setParameter("run", run.id())
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Amounts((Long) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4])));
    }

    /** The families of which something was booked for the children in closed months, because it is shared by the days of all. */
    Set<UUID> familiesShared(CentreId centre, Collection<UUID> children) {
        return children.isEmpty() ? Set.of() : new HashSet<>(shared("select distinct l.about.fact", "l.about.child in (:ids)", centre, children));
    }

    /** The children for whom something was booked of the families in closed months. */
    Set<UUID> sharing(CentreId centre, Collection<UUID> families) {
        return families.isEmpty() ? Set.of() : new HashSet<>(shared("select distinct l.about.child", "l.about.fact in (:ids)", centre, families));
    }

    private List<UUID> shared(String select, String where, CentreId centre, Collection<UUID> ids) {
        return em
                .createQuery(
                        """
                        %s from LedgerLine l join LedgerRun r on r.id.value = l.run.value where r.centre = :centre and r.state = CLOSED and %s
                        and l.about.fact is not null and l.about.category in (HOUSING, RENOVATION, REMUNERATION, HELPERS, RESPITE_PAY, COORDINATOR)"""
                                .formatted(select, where),
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Everybody of whom something was booked in closed months. */
    Set<UUID> everybody(CentreId centre) {
        return new HashSet<>(em
                .createQuery(
                        "select distinct l.about.child from LedgerLine l join LedgerRun r on r.id.value = l.run.value where r.centre = :centre and r.state = CLOSED",
                        UUID.class)
                .setParameter("centre", centre)
                .getResultList());
    }

    /** By which settings the run settled its month, and those that it corrects. */
    Map<YearMonth, Settings> settings(RunId run) {
        return em.createQuery("select s from LedgerSettings s where s.run = :run", LedgerSettings.class)
                .setParameter("run", run)
                .getResultStream()
                .collect(Collectors.toMap(LedgerSettings::month, LedgerSettings::settings));
    }

    boolean hasSettings(RunId run, YearMonth month) {
        return em.createQuery("select count(s) from LedgerSettings s where s.run = :run and s.month = :month", Long.class)
                        .setParameter("run", run)
                        .setParameter("month", month.atDay(1))
                        .getSingleResult()
                > 0;
    }
}
