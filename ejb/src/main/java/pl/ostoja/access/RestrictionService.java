package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

/** Records that only named people see (VIS-2), such as the file of a worker's relative. */
@Stateless
public class RestrictionService {
    private static final int REASON_LENGTH = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    ManagedAccounts managed;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.RESTRICT_RECORDS)
    public RestrictionDetails details(RecordKind kind, UUID record) {
        records.requireVisible(kind, record);
        RecordName name = named(kind, record);
        return new RestrictionDetails(kind, record, name, name.restricted(), readers(kind, record));
    }

    /** From now on only these people see the record. Whoever restricts it sees it on only if among them. */
    @Allowed(Right.RESTRICT_RECORDS)
    public void restrict(RecordKind kind, UUID record, String reason, Collection<AccountId> readers) {
        records.requireVisible(kind, record);
        requireReason(reason);
        if (readers.isEmpty()) {
            throw new BusinessRuleViolation("VIS-2", "access.violation.noReader");
        }
        trail.because(reason);
        records.restrict(kind, record, true);
        new LinkedHashSet<>(readers).forEach(reader -> name(kind, record, reader));
    }

    /** Everybody in whose reach it lies sees the record again. */
    @Allowed(Right.RESTRICT_RECORDS)
    public void lift(RecordKind kind, UUID record, String reason) {
        records.requireVisible(kind, record);
        requireReason(reason);
        trail.because(reason);
        records.restrict(kind, record, false);
        all(kind, record).forEach(this::dismiss);
    }

    @Allowed(Right.RESTRICT_RECORDS)
    public void nameReader(RecordKind kind, UUID record, AccountId reader, String reason) {
        records.requireVisible(kind, record);
        requireReason(reason);
        trail.because(reason);
        name(kind, record, reader);
    }

    /** The reader sees the record no more, at once. The last one cannot be dismissed: nobody could ever open the record again. */
    @Allowed(Right.RESTRICT_RECORDS)
    public void dismissReader(RecordKind kind, UUID record, UUID reader) {
        records.requireVisible(kind, record);
        List<RecordReader> all = all(kind, record);
        if (all.size() == 1 && named(kind, record).restricted()) {
            throw new BusinessRuleViolation("VIS-2", "access.violation.lastReader");
        }
        dismiss(all.stream().filter(each -> each.id().equals(reader)).findFirst().orElseThrow(NotFound::new));
    }

    private RecordName named(RecordKind kind, UUID record) {
        return records.names(kind, List.of(record)).get(record);
    }

    private void name(RecordKind kind, UUID record, AccountId reader) {
        managed.find(reader);
        if (all(kind, record).stream().noneMatch(each -> each.account().equals(reader))) {
            em.persist(new RecordReader(current.centre(), reader, kind, record, LocalDate.now(clock)));
        }
    }

    private void dismiss(RecordReader reader) {
        LocalDate today = LocalDate.now(clock);
        if (reader.period().since().isBefore(today)) {
            reader.end(today.minusDays(1));
        } else {
            em.remove(reader);
        }
    }

    /** Those of today. */
    private List<RecordReader> all(RecordKind kind, UUID record) {
        return em.createQuery(
                        """
                        select r from RecordReader r where r.kind = :kind and r.record = :record
                        and (r.period.until is null or r.period.until >= :today)""",
                        RecordReader.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    private List<RestrictionDetails.Reader> readers(RecordKind kind, UUID record) {
        return all(kind, record).stream()
                .map(reader -> new RestrictionDetails.Reader(
                        reader.id(), reader.account(), managed.find(reader.account()).name(), reader.period()))
                .toList();
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.strip().length() < REASON_LENGTH) {
            throw new BusinessRuleViolation("VIS-2", "access.violation.restrictionReason", REASON_LENGTH);
        }
    }
}
