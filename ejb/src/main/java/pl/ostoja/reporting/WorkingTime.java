package pl.ostoja.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

    /** Null where it is not known, or nobody asks. */
    @Column(name = "co_funded")
    private Boolean coFunded;

    protected WorkingTime() {}

    WorkingTime(CentreId centre, RecordWorkingTime recorded) {
        super(centre, recorded.hours(), recorded.since());
        this.account = recorded.account();
        this.employment = recorded.employment();
        this.coFunded = recorded.coFunded();
    }

    /** What was left open stays as it was. */
    WorkingTime after(WorkingTime former) {
        employment = employment == null ? former.employment : employment;
        coFunded = coFunded == null ? former.coFunded : coFunded;
        return this;
    }

    @Override
    void correct(DatedHours right) {
        super.correct(right);
        employment = ((WorkingTime) right).employment;
        coFunded = ((WorkingTime) right).coFunded;
    }

    Boolean coFunded() {
        return coFunded;
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
