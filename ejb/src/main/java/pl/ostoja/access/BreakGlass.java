package pl.ostoja.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.IdentifiedRow;
import pl.ostoja.shared.BusinessRuleViolation;

/** Emergency access of one person to one record for a limited time, with the reason given; the head is told and reviews it (VIS-4). */
@Entity
@Audited("BREAK_GLASS")
@Table(name = "access_break_glass")
class BreakGlass extends IdentifiedRow {
    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "reason")
    private String reason;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewed_by"))
    private AccountId reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "justified")
    private Boolean justified;

    @Column(name = "review_note")
    private String reviewNote;

    @Version
    @Column(name = "version")
    private long version;

    protected BreakGlass() {}

    BreakGlass(CentreId centre, AccountId account, RecordKind kind, UUID record, String reason, Instant validFrom, Instant validUntil) {
        super(centre);
        this.account = account;
        this.kind = kind;
        this.record = record;
        this.reason = reason.strip();
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** Given back before its time, or cut short by the head. */
    void end(Instant now) {
        if (now.isBefore(validUntil)) {
            validUntil = now;
        }
    }

    /** The head's verdict. Nobody reviews their own use. */
    void review(AccountId reviewer, boolean wasJustified, String note, Instant now) {
        if (reviewer.equals(account)) {
            throw new BusinessRuleViolation("VIS-4", "access.violation.ownBreakGlass");
        }
        if (reviewedAt != null) {
            throw new BusinessRuleViolation("VIS-4", "access.violation.alreadyReviewed");
        }
        reviewedBy = reviewer;
        reviewedAt = now;
        justified = wasJustified;
        reviewNote = note;
    }

    AccountId account() {
        return account;
    }

    RecordKind kind() {
        return kind;
    }

    UUID record() {
        return record;
    }

    String reason() {
        return reason;
    }

    Instant validFrom() {
        return validFrom;
    }

    Instant validUntil() {
        return validUntil;
    }

    Optional<AccountId> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    Optional<Boolean> justified() {
        return Optional.ofNullable(justified);
    }

    Optional<String> reviewNote() {
        return Optional.ofNullable(reviewNote);
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditSubject() {
        return record;
    }
}
