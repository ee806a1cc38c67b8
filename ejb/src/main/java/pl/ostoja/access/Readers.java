package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

/** The people named for a record that others do not see. Whoever calls has asked for the record and for the right. */
@ApplicationScoped
public class Readers {
    @PersistenceContext
    EntityManager em;

    @Inject
    ManagedAccounts managed;

    @Inject
    AccountList people;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Those of today, with the days from which on they are. */
    public List<RestrictionDetails.Reader> rows(RecordKind kind, UUID record) {
        return em.createQuery(
                        """
                        select new pl.ostoja.access.RestrictionDetails$Reader(r.id, r.account, a.name, r.period) from RecordReader r join Account a on a.id = r.account
                        where r.kind = :kind and r.record = :record and (r.period.until is null or r.period.until >= :today) order by a.name""",
                        RestrictionDetails.Reader.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setParameter("today", today())
                .getResultList();
    }

    /** People of the centre who have the right by a role of today. */
    public List<Colleague> colleagues(Right right) {
        return people.colleagues(current.centre(), Stream.of(Role.values()).filter(role -> role.rights().contains(right)).toList());
    }

    /**
     * Somebody of the centre sees the record from today on.
     *
     * @return false if so it was already
     */
    public boolean name(RecordKind kind, UUID record, AccountId reader) {
        managed.find(reader);
        if (all(kind, record).stream().anyMatch(each -> each.account().equals(reader))) {
            return false;
        }
        em.persist(new RecordReader(current.centre(), reader, kind, record, today()));
        return true;
    }

    /** VIS-2: without the last one nobody could ever open the record again. */
    public void refuseLast(RecordKind kind, UUID record) {
        if (all(kind, record).size() == 1) {
            throw new BusinessRuleViolation("VIS-2", "access.violation.lastReader");
        }
    }

    /** The reader sees the record no more, at once. */
    public void dismiss(RecordKind kind, UUID record, UUID reader) {
        dismiss(all(kind, record).stream().filter(each -> each.id().equals(reader)).findFirst().orElseThrow(NotFound::new));
    }

    void dismissAll(RecordKind kind, UUID record) {
        all(kind, record).forEach(this::dismiss);
    }

    private void dismiss(RecordReader reader) {
        LocalDate today = today();
        if (reader.period().since().isBefore(today)) {
            reader.end(today.minusDays(1));
        } else {
            em.remove(reader);
        }
    }

    private List<RecordReader> all(RecordKind kind, UUID record) {
        return em.createQuery(
                        """
                        select r from RecordReader r where r.kind = :kind and r.record = :record
                        and (r.period.until is null or r.period.until >= :today)""",
                        RecordReader.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setParameter("today", today())
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
