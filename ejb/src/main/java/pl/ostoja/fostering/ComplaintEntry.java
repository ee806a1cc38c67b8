package pl.ostoja.fostering;

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

/** A step of what was done about a complaint. Corrected with a reason, never silently. */
@Entity
@Audited("COMPLAINT_ENTRY")
@Table(name = "fostering_complaint_entry")
@SQLRestriction("removed_on is null")
class ComplaintEntry extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ComplaintEntryId id;

    @Embedded
    private ComplaintId complaint;

    @Embedded
    private ComplaintEntryContent content;

    @Column(name = "written_by")
    private String writtenBy;

    protected ComplaintEntry() {}

    ComplaintEntry(ComplaintEntryId id, CentreId centre, ComplaintId complaint, ComplaintEntryContent content, String writtenBy) {
        super(centre);
        this.id = id;
        this.complaint = complaint;
        this.content = content;
        this.writtenBy = writtenBy;
    }

    void correct(ComplaintEntryContent corrected) {
        content = corrected;
    }

    ComplaintEntryId id() {
        return id;
    }

    ComplaintId complaint() {
        return complaint;
    }

    ComplaintEntryContent content() {
        return content;
    }

    ComplaintEntryDetails details() {
        return new ComplaintEntryDetails(id, complaint, content, writtenBy, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return complaint.value();
    }
}
