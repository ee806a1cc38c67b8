package pl.ostoja.facility;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;

/** An institution in which children live (<i>placówka opiekuńczo-wychowawcza</i>, RPOT, IOP). */
@Entity
@Audited("FACILITY")
@Table(name = "facility_facility")
class Facility implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FacilityId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private FacilityContent content;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Facility() {}

    Facility(FacilityId id, CentreId centre, FacilityContent content) {
        this.id = id;
        this.centre = centre;
        this.content = content;
    }

    void correct(FacilityContent corrected) {
        content = corrected;
    }

    /** @param day the first on which nobody lives there; null if it works on */
    void close(LocalDate day) {
        closedOn = day;
    }

    FacilityId id() {
        return id;
    }

    FacilityContent content() {
        return content;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    long version() {
        return version;
    }

    FacilityDetails details() {
        return new FacilityDetails(id, content, closedOn, version);
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
