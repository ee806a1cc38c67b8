package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.shared.Ids;

/** A record whose identifier has no type of its own and is made when it is written down. */
@MappedSuperclass
public abstract class IdentifiedRow implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    /** Null for what belongs to the whole installation. */
    @Embedded
    private CentreId centre;

    protected IdentifiedRow() {}

    protected IdentifiedRow(CentreId centre) {
        this.id = Ids.next();
        this.centre = centre;
    }

    public UUID id() {
        return id;
    }

    public CentreId centre() {
        return centre;
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
