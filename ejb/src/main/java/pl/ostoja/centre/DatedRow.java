package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** What holds in a centre from a day to a day. What comes after it is a row of its own: this one is ended and never overwritten. */
@MappedSuperclass
public abstract class DatedRow implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    /** Null for what belongs to the whole installation. */
    @Embedded
    private CentreId centre;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected DatedRow() {}

    protected DatedRow(CentreId centre, Period period) {
        this.id = Ids.next();
        this.centre = centre;
        this.period = period;
    }

    /** The days were written down wrong. */
    protected void period(Period days) {
        period = days;
    }

    public void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    /** The end was written down by mistake. */
    public void goOn() {
        period = Period.from(period.since());
    }

    /** The days were written down by mistake: it is others in which it holds. */
    protected void lasts(Period now) {
        period = now;
    }

    public UUID id() {
        return id;
    }

    public CentreId centre() {
        return centre;
    }

    public Period period() {
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
}
