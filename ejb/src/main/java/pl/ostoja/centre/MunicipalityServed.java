package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** One municipality that a centre serves for a time. */
@Entity
@Audited("CENTRE_MUNICIPALITY")
@Table(name = "centre_municipality")
class MunicipalityServed implements AuditedRecord {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private TerytCode municipality;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected MunicipalityServed() {}

    MunicipalityServed(CentreId centre, TerytCode municipality, LocalDate since) {
        this.id = Ids.next();
        this.centre = centre;
        this.municipality = municipality;
        this.period = Period.from(since);
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    TerytCode municipality() {
        return municipality;
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
