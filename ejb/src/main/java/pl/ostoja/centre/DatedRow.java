package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import pl.ostoja.shared.Period;

/** What holds in a centre from a day to a day. What comes after it is a row of its own: this one is ended and never overwritten. */
@MappedSuperclass
public abstract class DatedRow extends IdentifiedRow {
    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected DatedRow() {}

    protected DatedRow(CentreId centre, Period period) {
        super(centre);
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

    public Period period() {
        return period;
    }
}
