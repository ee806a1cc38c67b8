package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.BusinessRuleViolation;

/** Records that only named people see (VIS-2), such as the file of a worker's relative. */
@Stateless
public class RestrictionService {
    private static final int REASON_LENGTH = 10;

    @Inject
    Records records;

    @Inject
    Readers readers;

    @Inject
    AuditTrail trail;

    @Allowed(Right.RESTRICT_RECORDS)
    public RestrictionDetails details(RecordKind kind, UUID record) {
        require(kind, record);
        RecordName name = named(kind, record);
        return new RestrictionDetails(kind, record, name, name.restricted(), readers.rows(kind, record));
    }

    /** From now on only these people see the record. Whoever restricts it sees it on only if among them. */
    @Allowed(Right.RESTRICT_RECORDS)
    public void restrict(RecordKind kind, UUID record, String reason, Collection<AccountId> named) {
        require(kind, record);
        requireReason(reason);
        if (named.isEmpty()) {
            throw new BusinessRuleViolation("VIS-2", "access.violation.noReader");
        }
        trail.because(reason);
        records.restrict(kind, record, true);
        new LinkedHashSet<>(named).forEach(reader -> readers.name(kind, record, reader));
    }

    /** Everybody in whose reach it lies sees the record again. */
    @Allowed(Right.RESTRICT_RECORDS)
    public void lift(RecordKind kind, UUID record, String reason) {
        require(kind, record);
        requireReason(reason);
        trail.because(reason);
        records.restrict(kind, record, false);
        readers.dismissAll(kind, record);
    }

    @Allowed(Right.RESTRICT_RECORDS)
    public void nameReader(RecordKind kind, UUID record, AccountId reader, String reason) {
        require(kind, record);
        requireReason(reason);
        trail.because(reason);
        readers.name(kind, record, reader);
    }

    /** The reader sees the record no more, at once. The last one cannot be dismissed: nobody could ever open the record again. */
    @Allowed(Right.RESTRICT_RECORDS)
    public void dismissReader(RecordKind kind, UUID record, UUID reader) {
        require(kind, record);
        if (named(kind, record).restricted()) {
            readers.refuseLast(kind, record);
        }
        readers.dismiss(kind, record, reader);
    }

    private RecordName named(RecordKind kind, UUID record) {
        return records.names(kind, List.of(record)).get(record);
    }

    private void require(RecordKind kind, UUID record) {
        kind.requireHeld();
        records.requireVisible(kind, record);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.strip().length() < REASON_LENGTH) {
            throw new BusinessRuleViolation("VIS-2", "access.violation.restrictionReason", REASON_LENGTH);
        }
    }
}
