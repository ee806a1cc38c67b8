package pl.ostoja.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one person changed of a record, or of what belongs to it, at one moment. */
public record HistoryRow(
        long number, Instant at, String account, AuditAction action, String kind, UUID record, String reason, List<FieldChange> changes)
        implements Serializable {
    static HistoryRow of(AuditEntry entry) {
        return new HistoryRow(
                entry.number(), entry.at(), entry.accountName(), entry.action(), entry.kind(), entry.record(), entry.reason(), entry.changes());
    }
}
