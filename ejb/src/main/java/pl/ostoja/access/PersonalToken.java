package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.audit.Secret;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Ids;

/** Lets a program call the interface as its owner: with the owner's rights of the day, and no more (ACC-10). */
@Entity
@Audited("TOKEN")
@Table(name = "access_token")
class PersonalToken implements AuditedRecord {
    static final String PREFIX = "ostoja_";

    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    @Column(name = "name")
    private String name;

    @Secret
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "used_at", updatable = false)
    private Instant usedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected PersonalToken() {}

    PersonalToken(AccountId account, String name, String token, LocalDate today, LocalDate expiresOn, Instant now) {
        if (!expiresOn.isAfter(today) || expiresOn.isAfter(today.plusYears(1))) {
            throw new BusinessRuleViolation("ACC-10", "access.violation.tokenExpiry", today.plusYears(1));
        }
        this.id = Ids.next();
        this.account = account;
        this.name = name.strip();
        this.tokenHash = SecretToken.hash(token);
        this.createdAt = now;
        this.expiresOn = expiresOn;
    }

    /** Whether it opens anything on the day; the day of expiry is the first on which it does not. */
    boolean holdsOn(LocalDate day) {
        return revokedAt == null && day.isBefore(expiresOn);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    Instant usedAt() {
        return usedAt;
    }

    TokenRow row(LocalDate today) {
        return new TokenRow(id, name, createdAt, expiresOn, usedAt, holdsOn(today));
    }

    @Override
    public UUID auditCentre() {
        return null;
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return account.value();
    }
}
