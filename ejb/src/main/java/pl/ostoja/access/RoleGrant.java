package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** A role that an account holds for a time. */
@Entity
@Audited("ROLE")
@Table(name = "access_role")
class RoleGrant implements AuditedRecord {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected RoleGrant() {}

    RoleGrant(CentreId centre, AccountId account, Role role, Period period) {
        this.id = Ids.next();
        this.centre = centre;
        this.account = account;
        this.role = role;
        this.period = period;
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    Role role() {
        return role;
    }

    Period period() {
        return period;
    }

    @Override
    public UUID auditCentre() {
        return centre == null ? null : centre.value();
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
