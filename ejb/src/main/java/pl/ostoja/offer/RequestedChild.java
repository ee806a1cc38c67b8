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

/** A child for whom a place is looked for. */
@Entity
@Audited("REQUESTED_CHILD")
@Table(name = "offer_request_child")
class RequestedChild implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private RequestId request;

    @Embedded
    private ChildId child;

    @Version
    @Column(name = "version")
    private long version;

    protected RequestedChild() {}

    RequestedChild(CentreId centre, RequestId request, ChildId child) {
        this.id = Ids.next();
        this.centre = centre;
        this.request = request;
        this.child = child;
    }

    ChildId child() {
        return child;
    }

    /** OFR-9. */
    void moveTo(RequestId other) {
        request = other;
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
