package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
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
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;

/** An institution in which children live (<i>placówka opiekuńczo-wychowawcza</i>, RPOT, IOP), as far as it costs money. */
@Entity
@Audited("FACILITY")
@Table(name = "settlement_facility")
class Facility implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FacilityId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private FacilityContent content;

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

    FacilityId id() {
        return id;
    }

    CareForm type() {
        return content.type();
    }

    TerytCode voivodeship() {
        return content.county().voivodeship();
    }

    long version() {
        return version;
    }

    FacilityDetails details() {
        return new FacilityDetails(id, content, version);
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
