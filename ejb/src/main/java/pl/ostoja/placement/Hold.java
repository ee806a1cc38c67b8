package pl.ostoja.placement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;

/** A place that is kept for a child who is to come: taken as by a stay, from the day it is kept to its last day, without anybody touching it then (PLC-70). */
@Entity
@Audited("HOLD")
@Table(name = "placement_hold")
class Hold implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HoldId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    @Embedded
    private FosterFamilyId family;

    @Column(name = "facility_id")
    private UUID facility;

    @Column(name = "offer_id")
    private UUID offer;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    @Embedded
    private Consents consents;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private HoldEnd outcome;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Embedded
    private StayId stay;

    @Version
    @Column(name = "version")
    private long version;

    protected Hold() {}

    Hold(CentreId centre, ChildId child, FosterFamilyId family, UUID facility, KeepPlaces kept, LocalDate since) {
        this.id = HoldId.next();
        this.centre = centre;
        this.child = child;
        this.family = family;
        this.facility = facility;
        this.offer = kept.offer();
        this.since = since;
        this.until = kept.until();
        this.consents = kept.consents();
    }

    void withdraw(LocalDate on, String why) {
        outcome = HoldEnd.WITHDRAWN;
        endedOn = on;
        endReason = why;
    }

    /** The child has come to live somewhere: here, or not. */
    void settle(StayId where, LocalDate on, boolean here) {
        outcome = here ? HoldEnd.STARTED : HoldEnd.PLACED_ELSEWHERE;
        endedOn = on;
        stay = where;
    }

    /** The child has not come here after all: what was written down of it was a mistake, and the place is kept until its last day again. */
    void keepAgain() {
        outcome = null;
        endedOn = null;
        stay = null;
    }

    CentreId centre() {
        return centre;
    }

    ChildId child() {
        return child;
    }

    FosterFamilyId family() {
        return family;
    }

    UUID facility() {
        return facility;
    }

    LocalDate since() {
        return since;
    }

    HeldFacts facts(LocalDate stayEndedOn) {
        return new HeldFacts(offer, child, since, until, outcome, endedOn, endReason, stayEndedOn);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
