package pl.ostoja.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.IdentifiedRow;
import pl.ostoja.placement.ChildId;

/** A child for whom a place is looked for. */
@Entity
@Audited("REQUESTED_CHILD")
@Table(name = "offer_request_child")
class RequestedChild extends IdentifiedRow {
    @Embedded
    private RequestId request;

    @Embedded
    private ChildId child;

    @Version
    @Column(name = "version")
    private long version;

    protected RequestedChild() {}

    RequestedChild(CentreId centre, RequestId request, ChildId child) {
        super(centre);
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
    public UUID auditSubject() {
        return child.value();
    }
}
