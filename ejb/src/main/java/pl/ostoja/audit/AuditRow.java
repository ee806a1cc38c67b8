package pl.ostoja.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry as a row of the table. Inserted once; never changed, never removed (the database refuses both on PostgreSQL). */
@Entity
@Immutable
@Table(name = "audit_entry")
@IdClass(AuditRow.Key.class)
class AuditRow {
    record Key(UUID chain, long number) implements Serializable {}

    @Id
    private UUID chain;

    @Id
    @Column(name = "entry_number")
    private long number;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "account_name")
    private String accountName;

    /** A text and not a constant: a row that somebody tampered with must still be readable, to be named. */
    @Column(name = "action")
    private String action;

    @Column(name = "operation")
    private String operation;

    @Column(name = "record_kind")
    private String kind;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "reason")
    private String reason;

    @Column(name = "detail")
    private String detail;

    @Column(name = "changes")
    private String changes;

    @Column(name = "request_number")
    private String requestNumber;

    @Column(name = "address")
    private String address;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    protected AuditRow() {}

    AuditRow(AuditEntry entry) {
        chain = entry.chain();
        number = entry.number();
        at = entry.at();
        account = entry.account();
        accountName = entry.accountName();
        action = entry.action().name();
        operation = entry.operation();
        kind = entry.kind();
        record = entry.record();
        subject = entry.subject();
        reason = entry.reason();
        detail = entry.detail();
        changes = ChangesJson.write(entry.changes());
        requestNumber = entry.requestNumber();
        address = entry.address();
        previousHash = entry.previousHash();
        hash = entry.hash();
    }

    long number() {
        return number;
    }

    /** Fails with an IllegalArgumentException or a JsonException if the row is not as it was written. */
    AuditEntry entry() {
        return new AuditEntry(
                chain, number, at, account, accountName, AuditAction.valueOf(action), operation, kind, record, subject, reason, detail, ChangesJson.read(changes),
                requestNumber, address, previousHash, hash);
    }
}
