package pl.ostoja.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** How many hours a week somebody works; whoever has none of these works full time (Labour Code art. 129). */
@Entity
@Audited("WORKING_TIME")
@Table(name = "reporting_working_time")
class WorkingTime extends DatedHours {
    @Embedded
    private AccountId account;

    /** Null where it is not known, or nobody asks. */
    @Enumerated(EnumType.STRING)
    @Column(name = "employment")
    private EmploymentForm employment;

    protected WorkingTime() {}

    WorkingTime(CentreId centre, AccountId account, BigDecimal hours, EmploymentForm employment, LocalDate since) {
        super(centre, hours, since);
        this.account = account;
        this.employment = employment;
    }

    @Override
    void correct(DatedHours right) {
        super.correct(right);
        employment = ((WorkingTime) right).employment;
    }

    EmploymentForm employment() {
        return employment;
    }

    AccountId account() {
        return account;
    }

    @Override
    public UUID auditSubject() {
        return account.value();
    }
}
