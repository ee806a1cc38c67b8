package pl.ostoja.centre;

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
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** One hat that a centre wears for a time. */
@Entity
@Audited("CENTRE_HAT")
@Table(name = "centre_hat")
class HatWorn implements AuditedRecord {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Enumerated(EnumType.STRING)
    @Column(name = "hat")
    private CentreHat hat;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected HatWorn() {}

    HatWorn(CentreId centre, CentreHat hat, LocalDate since) {
        this.id = Ids.next();
        this.centre = centre;
        this.hat = hat;
        this.period = Period.from(since);
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    CentreId centre() {
        return centre;
    }

    CentreHat hat() {
        return hat;
    }

    Period period() {
        return period;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return centre.value();
    }
}
