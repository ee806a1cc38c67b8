package pl.ostoja.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** How many hours a duty of a kind takes in the centre; what it has not said is reckoned as {@link UsualEffort} does. */
@Entity
@Audited("DUTY_EFFORT")
@Table(name = "reporting_duty_effort")
class DutyEffort extends DatedHours {
    @Column(name = "kind")
    private String kind;

    protected DutyEffort() {}

    DutyEffort(CentreId centre, String kind, BigDecimal hours, LocalDate since) {
        super(centre, hours, since);
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}
