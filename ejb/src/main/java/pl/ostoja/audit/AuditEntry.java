package pl.ostoja.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One entry of the trail as it is stored.
 *
 * @param chain the chain it belongs to: the centre, or {@link AuditChain#INSTALLATION}
 * @param number its place in the chain, from 1 without gaps
 * @param at UTC, to the microsecond
 * @param changes what changed in which field; empty unless the action is CREATED, CHANGED or REMOVED
 * @param previousHash the hash of the entry before, 64 zeros for the first
 */
public record AuditEntry(
        UUID chain,
        long number,
        Instant at,
        UUID account,
        String accountName,
        AuditAction action,
        String operation,
        String kind,
        UUID record,
        UUID subject,
        String reason,
        String detail,
        List<FieldChange> changes,
        String requestNumber,
        String address,
        String previousHash,
        String hash) {
    /** The same entry with its hash worked out. */
    AuditEntry sealed() {
        return new AuditEntry(
                chain, number, at, account, accountName, action, operation, kind, record, subject, reason, detail, changes, requestNumber, address,
                previousHash, AuditChain.hash(this));
    }
}
