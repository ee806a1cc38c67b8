package pl.ostoja.protection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** That somebody complained about a removal. */
@Entity
@Audited("INTERVENTION_COMPLAINT")
@Table(name = "protection_complaint")
@SQLRestriction("removed_on is null")
class RemovalComplaint extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ComplaintId id;

    @Embedded
    private InterventionId intervention;

    @Embedded
    private ComplaintContent content;

    protected RemovalComplaint() {}

    RemovalComplaint(ComplaintId id, CentreId centre, InterventionId intervention, ComplaintContent content) {
        super(centre);
        this.id = id;
        this.intervention = intervention;
        this.content = content;
    }

    void correct(ComplaintContent corrected) {
        content = corrected;
    }

    ComplaintId id() {
        return id;
    }

    InterventionId intervention() {
        return intervention;
    }

    ComplaintContent content() {
        return content;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return intervention.value();
    }
}
