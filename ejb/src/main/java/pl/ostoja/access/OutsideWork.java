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

/** What somebody with an account does besides, for a time. */
@Entity
@Audited("OUTSIDE_WORK")
@Table(name = "access_outside_work")
class OutsideWork extends DatedRow {
    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OutsideWorkKind kind;

    /** Its TERYT code; of a social worker only. */
    @Column(name = "municipality")
    private String municipality;

    protected OutsideWork() {}

    OutsideWork(CentreId centre, AccountId account, OutsideWorkKind kind, String municipality, Period period) {
        super(centre, period);
        this.account = account;
        this.kind = kind;
        this.municipality = municipality;
    }

    AccountId account() {
        return account;
    }

    OutsideWorkKind kind() {
        return kind;
    }

    OutsideWorkRow row() {
        return new OutsideWorkRow(id(), kind, municipality, period());
    }

    @Override
    public UUID auditSubject() {
        return account.value();
    }
}
