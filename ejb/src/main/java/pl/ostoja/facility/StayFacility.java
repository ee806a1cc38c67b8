package pl.ostoja.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.StayId;

/** The institution in which a stay is spent. */
@Entity
@Audited("STAY_FACILITY")
@Table(name = "facility_stay")
class StayFacility implements AuditedRecord {
    @EmbeddedId
    private StayId stay;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    @Embedded
    private FacilityId facility;

    @Version
    @Column(name = "version")
    private long version;

    protected StayFacility() {}

    StayFacility(CentreId centre, ChildId child, StaySpent spent) {
        this.stay = spent.stay();
        this.centre = centre;
        this.child = child;
        this.facility = spent.facility();
    }

    void spentIn(FacilityId other) {
        facility = other;
    }

    ChildId child() {
        return child;
    }

    StaySpent spent() {
        return new StaySpent(stay, facility);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return stay.value();
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
