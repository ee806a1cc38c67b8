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
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;

/** Who works with which record on a day, and how much everybody holds. */
@ApplicationScoped
public class Workers {
    private static final String LASTS = "k.period.since <= :day and (k.period.until is null or k.period.until >= :day)";

    @PersistenceContext
    EntityManager em;

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
                .map(Workers::worker);
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
}
