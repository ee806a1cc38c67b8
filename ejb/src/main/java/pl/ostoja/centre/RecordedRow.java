package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.shared.Removal;

/** What somebody of a centre wrote down, and what may turn out to be a mistake. What was believed before stays in the history of the record. */
@MappedSuperclass
public abstract class RecordedRow implements AuditedRecord {
    @Embedded
    private CentreId centre;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected RecordedRow() {}

    protected RecordedRow(CentreId centre) {
        this.centre = centre;
    }

    /** Written down by mistake, or given up before it began: stays in the database, is seen no more and counts for nothing. */
    public void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    @Override
    public boolean isTakenAway() {
        return removal != null;
    }

    public CentreId centre() {
        return centre;
    }

    public long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }
}
