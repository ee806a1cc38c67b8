package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** A role that an account holds for a time. */
@Entity
@Audited("ROLE")
@Table(name = "access_role")
class RoleGrant extends DatedRow {
    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    protected RoleGrant() {}

    RoleGrant(CentreId centre, AccountId account, Role role, Period period) {
        super(centre, period);
        this.account = account;
        this.role = role;
    }

    AccountId account() {
        return account;
    }

    Role role() {
        return role;
    }

    @Override
    public UUID auditSubject() {
        return account.value();
    }
}
