package pl.ostoja.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.audit.Secret;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * A person's way into Ostoja. Belongs to one centre, or to none if it administers the whole installation. It works only while it is not disabled
 * and a written authorisation and a secrecy undertaking stand behind it (art. 7(4); see {@link WrittenAuthorisation}).
 */
@Entity
@Audited("ACCOUNT")
@Table(name = "access_account")
class Account implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Embedded
    private CentreId centre;

    @Column(name = "login")
    private String login;

    @Column(name = "name")
    private String name;

    @Secret
    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "one_time_until")
    private Instant oneTimeUntil;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "disabled_reason")
    private String disabledReason;

    @Column(name = "language")
    private String language;

    @Version
    @Column(name = "version")
    private long version;

    protected Account() {}

    Account(AccountId id, CentreId centre, String login, String name) {
        this.id = id;
        this.centre = centre;
        this.login = normal(login);
        this.name = name.strip();
        this.language = "pl";
    }

    /** Logins are compared without regard to case and surrounding blanks. */
    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** A first or replacement password made by the system: opens nothing but the choice of an own one, until the moment given. */
    void giveOneTimePassword(String hash, Instant until) {
        passwordHash = hash;
        oneTimeUntil = until;
        passwordSetAt = null;
    }

    /** The person's own password. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        oneTimeUntil = null;
    }

    /** The same password stored with today's costs; nothing if there is no new form. */
    void rehash(String newHash) {
        if (newHash != null) {
            passwordHash = newHash;
        }
    }

    void disable(String reason, Instant now) {
        if (disabledAt != null) {
            throw new BusinessRuleViolation("ACC-2", "access.violation.alreadyDisabled");
        }
        disabledAt = now;
        disabledReason = reason;
    }

    void enable() {
        disabledAt = null;
        disabledReason = null;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    AccountId id() {
        return id;
    }

    Optional<CentreId> centre() {
        return Optional.ofNullable(centre);
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return disabledAt == null;
    }

    Optional<String> disabledReason() {
        return Optional.ofNullable(disabledReason);
    }

    /** Whether the password is one that the system made and that must be replaced before anything else. */
    boolean hasOneTimePassword() {
        return oneTimeUntil != null;
    }

    boolean isOneTimePasswordExpired(Instant now) {
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
    }

    Optional<Instant> passwordSetAt() {
        return Optional.ofNullable(passwordSetAt);
    }

    /** Whether it works, given whether an authorisation stands behind it. */
    AccountState state(boolean authorised) {
        if (!isEnabled()) {
            return AccountState.DISABLED;
        }
        if (!authorised) {
            return AccountState.NOT_AUTHORISED;
        }
        return hasOneTimePassword() ? AccountState.NEW : AccountState.WORKS;
    }

    String language() {
        return language;
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return centre == null ? null : centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
