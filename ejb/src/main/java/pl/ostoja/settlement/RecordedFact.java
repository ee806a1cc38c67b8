package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Removal;

/** A fact from which costs follow, as somebody wrote it down. */
@MappedSuperclass
abstract class RecordedFact implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CostFactId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected RecordedFact() {}

    protected RecordedFact(CostFactId id, CentreId centre) {
        this.id = id;
        this.centre = centre;
    }

    /** Written down by mistake: stays in the database, is seen no more and counts for nothing. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    CostFactId id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
