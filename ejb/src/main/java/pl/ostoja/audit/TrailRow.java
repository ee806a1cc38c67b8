package pl.ostoja.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line of the trail without contents: it names the fields that changed, never their values.
 *
 * @param fields names of the fields that changed
 */
public record TrailRow(
        long number, Instant at, String account, AuditAction action, String operation, String kind, UUID record, String reason, String detail,
        List<String> fields, String requestNumber, String address)
        implements Serializable {
    static TrailRow of(AuditEntry entry) {
        return new TrailRow(
                entry.number(), entry.at(), entry.accountName(), entry.action(), entry.operation(), entry.kind(), entry.record(), entry.reason(),
                entry.detail(), entry.changes().stream().map(FieldChange::field).toList(), entry.requestNumber(), entry.address());
    }
}
