package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.IdentifiedRow;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * The controller's written authorisation to process personal data (<i>upoważnienie</i>) with the person's written secrecy undertaking
 * (<i>zobowiązanie do zachowania poufności</i>), art. 7(4), 38f(21), 155a(3). Without both, on the day, no account works (ACC-1).
 */
@Entity
@Audited("AUTHORISATION")
@Table(name = "access_authorisation")
class WrittenAuthorisation extends IdentifiedRow {
    @Embedded
    private AccountId account;

    @Column(name = "document_number")
    private String number;

    @Column(name = "scope")
    private String scope;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "undertaking_signed_on")
    private LocalDate undertakingSignedOn;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected WrittenAuthorisation() {}

    WrittenAuthorisation(CentreId centre, AccountId account, String number, String scope, LocalDate issuedOn, LocalDate undertakingSignedOn) {
        super(centre);
        this.account = account;
        this.number = number;
        this.scope = scope;
        this.issuedOn = issuedOn;
        this.undertakingSignedOn = undertakingSignedOn;
    }

    /** Whether it stands behind its account on the day: issued, undertaking signed, not revoked by then. */
    boolean holdsOn(LocalDate day) {
        return !issuedOn.isAfter(day)
                && undertakingSignedOn != null
                && !undertakingSignedOn.isAfter(day)
                && (revokedOn == null || revokedOn.isAfter(day));
    }

    void signUndertaking(LocalDate day) {
        if (undertakingSignedOn != null) {
            throw new BusinessRuleViolation("ACC-1", "access.violation.undertakingAlreadySigned", undertakingSignedOn);
        }
        undertakingSignedOn = day;
    }

    /** From this day on it does not hold. */
    void revoke(LocalDate day) {
        if (revokedOn != null) {
            throw new BusinessRuleViolation("ACC-1", "access.violation.alreadyRevoked", revokedOn);
        }
        revokedOn = day;
    }

    AccountId account() {
        return account;
    }

    String number() {
        return number;
    }

    String scope() {
        return scope;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    Optional<LocalDate> undertakingSignedOn() {
        return Optional.ofNullable(undertakingSignedOn);
    }

    Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    @Override
    public UUID auditSubject() {
        return account.value();
    }
}
