package pl.ostoja.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Ids;

/** One of the brothers and sisters whom somebody takes who does not take all of them (OFR-8). */
@Entity
@Audited("ACCEPTED_CHILD")
@Table(name = "offer_accepted_child")
class AcceptedChild implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private OfferId offer;

    @Embedded
    private ChildId child;

    @Version
    @Column(name = "version")
    private long version;

    protected AcceptedChild() {}

    AcceptedChild(CentreId centre, OfferId offer, ChildId child) {
        this.id = Ids.next();
        this.centre = centre;
        this.offer = offer;
        this.child = child;
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
        return child.value();
    }
}
