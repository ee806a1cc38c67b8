package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/**
 * Who is responsible for which record, from which day on. Called by the areas that own the records, which know what limits the law sets;
 * visibility follows from it (VIS-3).
 */
@ApplicationScoped
public class Caseloads {
    private static final String LASTS = "k.period.since <= :day and (k.period.until is null or k.period.until >= :day)";

    @PersistenceContext
    EntityManager em;

    /** Gives the record to the person from the day on; the person who held it until then holds it up to the day before. */
    public void assign(CentreId centre, RecordKind kind, UUID record, AccountId to, LocalDate since, String reason) {
        personal(record, since).forEach(held -> endOn(held, since.minusDays(1), reason));
        em.persist(Caseload.ofPerson(centre, to, kind, record, since));
    }

    /**
     * Gives the record to the person because of a fact, or for other days than before: from then on it changes only with the fact. Whoever was given it
     * without one holds it up to the day before.
     *
     * @param fact such as an appointment
     * @param endReason null while it lasts
     */
    public void put(CentreId centre, UUID fact, RecordKind kind, UUID record, AccountId to, Period period, String endReason) {
        Optional<Caseload> known = ofFact(fact);
        if (known.isPresent()) {
            known.get().lasts(period, endReason);
        } else {
            given(record, period.since()).forEach(held -> endOn(held, period.since().minusDays(1), null));
            em.persist(Caseload.ofFact(centre, fact, to, kind, record, period, endReason));
        }
    }

    /** Whoever works in the role and was given the record without a fact holds it up to the day before. */
    public void endGiven(UUID record, Role role, LocalDate from) {
        given(record, from)
                .filter(held -> held.account().filter(account -> works(account, role, from)).isPresent())
                .forEach(held -> endOn(held, from.minusDays(1), null));
    }

    /** Takes the record away with the fact. */
    public void remove(UUID fact) {
        ofFact(fact).ifPresent(em::remove);
    }

    private Optional<Caseload> ofFact(UUID fact) {
        return em.createQuery("select k from Caseload k where k.fact = :fact", Caseload.class).setParameter("fact", fact).getResultStream().findFirst();
    }

    /** Later days on which the person is given one more record of the kind. */
    public List<LocalDate> starts(AccountId account, RecordKind kind, LocalDate after) {
        return em.createQuery(
                        "select distinct k.period.since from Caseload k where k.account = :account and k.kind = :kind and k.period.since > :after order by k.period.since",
                        LocalDate.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .getResultList();
    }

    /** Nobody has to do with the record after the day: people and teams hold it up to then, but for those who hold it because of a fact. */
    public void endAll(UUID record, LocalDate lastDay, String reason) {
        for (Caseload held : lasting(record, lastDay)) {
            if (!held.hasFact()) {
                endOn(held, lastDay, reason);
            }
        }
    }

    /** The day is its last; what would end before it began has never been. */
    void endOn(Caseload held, LocalDate lastDay, String reason) {
        if (lastDay.isBefore(held.period().since())) {
            em.remove(held);
        } else {
            held.end(lastDay, reason);
        }
    }

    /** That the record was given to somebody on the day was a mistake: whoever held it until then has held it all the time. */
    public void takeBack(UUID record, LocalDate since) {
        given(record, since).filter(held -> held.period().since().equals(since)).forEach(em::remove);
        goOn(record, since.minusDays(1));
    }

    /** To whom the record was given last. */
    public Optional<AccountId> lastHolder(UUID record) {
        return last(record).flatMap(Caseload::account);
    }

    /** Whoever held the record up to the day has held it all the time: that it ended was a mistake. */
    public void goOn(UUID record, LocalDate lastDay) {
        em.createQuery("select k from Caseload k where k.record = :record and k.fact is null and k.period.until = :day", Caseload.class)
                .setParameter("record", record)
                .setParameter("day", lastDay)
                .getResultList()
                .forEach(Caseload::goOn);
    }

    private Optional<Caseload> last(UUID record) {
        return em.createQuery("select k from Caseload k where k.record = :record and k.account is not null order by k.period.since desc, k.id desc", Caseload.class)
                .setParameter("record", record)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who holds, on the day, working in the role, the first of the records that somebody holds so: others may hold it beside them. */
    public Optional<Colleague> holder(Role role, List<UUID> records, LocalDate day) {
        return em.createQuery(
                        """
                        select k.record, a.id, a.name from Caseload k join Account a on a.id = k.account where k.record in (:records) and %s
                        and exists (select r.id from RoleGrant r where r.account = k.account and r.role = :role
                            and r.period.since <= :day and (r.period.until is null or r.period.until >= :day))"""
                                .formatted(LASTS),
                        Object[].class)
                .setParameter("records", records)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultStream()
                .min(Comparator.comparing(row -> records.indexOf(row[0])))
                .map(row -> new Colleague((AccountId) row[1], (String) row[2]));
    }

    /** The same of one record, with who stands in for the holder on the day. */
    public Optional<Worker> worker(Role role, UUID record, LocalDate day) {
        return em.createQuery(
                        """
                        select a.id, a.name, d.id.value, d.name, s.period.until from Caseload k join Account a on a.id = k.account
                        left join Deputy s on s.record = k.record and s.account = k.account and s.period.since <= :day
                            and (s.period.until is null or s.period.until >= :day)
                        left join Account d on d.id = s.deputy
                        where k.record = :record and %s and exists (select r.id from RoleGrant r where r.account = k.account and r.role = :role
                            and r.period.since <= :day and (r.period.until is null or r.period.until >= :day)) order by k.id"""
                                .formatted(LASTS),
                        Object[].class)
                .setParameter("record", record)
                .setParameter("role", role)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Caseloads::worker);
    }

    private static Worker worker(Object[] row) {
        StandIn deputy = row[2] == null ? null : new StandIn(new Colleague(new AccountId((UUID) row[2]), (String) row[3]), (LocalDate) row[4], 1);
        return new Worker(new Colleague((AccountId) row[0], (String) row[1]), deputy);
    }

    /**
     * All accounts of the centre that work in the role on the day, with the number of records of the kind they hold; the one with most room first.
     */
    public List<CaseloadShare> shares(CentreId centre, Role role, RecordKind kind, LocalDate day) {
        return em.createQuery(
                        """
                        select new pl.ostoja.access.CaseloadShare(a.id, a.name,
                            (select count(k) from Caseload k where k.account.value = a.id.value and k.kind = :kind and %s))
                        from Account a where a.centre = :centre and a.disabledAt is null
                        and exists (select r.id from RoleGrant r where r.account.value = a.id.value and r.role = :role
                            and r.period.since <= :day and (r.period.until is null or r.period.until >= :day))
                        order by 3, a.name"""
                                .formatted(LASTS),
                        CaseloadShare.class)
                .setParameter("centre", centre)
                .setParameter("role", role)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether the account works in the role on the day. */
    public boolean works(AccountId account, Role role, LocalDate day) {
        return em.createQuery(
                                """
                                select count(r) from RoleGrant r where r.account = :account and r.role = :role
                                and r.period.since <= :day and (r.period.until is null or r.period.until >= :day)""",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("role", role)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Holds the account's row until the transaction ends, so that two hand-overs cannot fill the last place of one person twice. */
    public void lock(AccountId account) {
        if (em.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new BusinessRuleViolation("VIS-3", "access.violation.noSuchAccount");
        }
    }

    private List<Caseload> personal(UUID record, LocalDate from) {
        return lasting(record, from.minusDays(1)).stream().filter(held -> held.account().isPresent()).toList();
    }

    /** Those of them who hold it without a fact. */
    private Stream<Caseload> given(UUID record, LocalDate from) {
        return personal(record, from).stream().filter(held -> !held.hasFact());
    }

    /** Who holds it, or is going to, after the day. */
    private List<Caseload> lasting(UUID record, LocalDate after) {
        return em.createQuery("select k from Caseload k where k.record = :record and (k.period.until is null or k.period.until > :day)", Caseload.class)
                .setParameter("record", record)
                .setParameter("day", after)
                .getResultList();
    }
}
