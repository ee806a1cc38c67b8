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

/** One of the brothers and sisters whom somebody takes who does not take all of them (OFR-8). */
@Entity
@Audited("ACCEPTED_CHILD")
@Table(name = "offer_accepted_child")
class AcceptedChild extends IdentifiedRow {
    @Embedded
    private OfferId offer;

    @Embedded
    private ChildId child;

    @Version
    @Column(name = "version")
    private long version;

    protected AcceptedChild() {}

    AcceptedChild(CentreId centre, OfferId offer, ChildId child) {
        super(centre);
        this.offer = offer;
        this.child = child;
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
