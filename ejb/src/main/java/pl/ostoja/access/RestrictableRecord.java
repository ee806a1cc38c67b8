package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Removal;

/** A file of a {@link RecordKind}: it belongs to a centre, has a number, may be restricted, and taken away if it was opened by mistake. */
@MappedSuperclass
public abstract class RestrictableRecord implements AuditedRecord {
    @Embedded
    private Ownership ownership;

    @Column(name = "file_number")
    private String fileNumber;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected RestrictableRecord() {}

    protected RestrictableRecord(CentreId centre, String fileNumber, LocalDate registeredOn) {
        this.ownership = Ownership.of(centre);
        this.fileNumber = fileNumber;
        this.registeredOn = registeredOn;
    }

    public void restrict(boolean restricted) {
        ownership = ownership.restrict(restricted);
    }

    /** It is counted among others from now on. */
    protected void renumber(String newNumber) {
        fileNumber = newNumber;
    }

    /** The record was made by mistake: it stays in the database and is seen no more. */
    public void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    @Override
    public boolean isTakenAway() {
        return removal != null;
    }

    public CentreId centre() {
        return ownership.centre();
    }

    public boolean isRestricted() {
        return ownership.restricted();
    }

    public String fileNumber() {
        return fileNumber;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return ownership.centre().value();
    }
}
