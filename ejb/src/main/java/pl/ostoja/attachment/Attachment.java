package pl.ostoja.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A file that belongs to a record, without its bytes. The file never changes; what is written down of it is corrected. */
@Entity
@Audited("ATTACHMENT")
@Table(name = "attachment")
@SQLRestriction("removed_on is null")
class Attachment extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttachmentId id;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind recordKind;

    @Column(name = "record_id")
    private UUID record;

    @Embedded
    private FileFacts file;

    @Embedded
    private AttachmentContent content;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    protected Attachment() {}

    Attachment(AttachmentId id, CentreId centre, RecordKind recordKind, UUID record, FileFacts file, AttachmentContent content, Instant addedAt, String addedBy) {
        super(centre);
        this.id = id;
        this.recordKind = recordKind;
        this.record = record;
        this.file = file;
        this.content = content;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** What was believed before stays in the history of the record. */
    void correct(AttachmentContent corrected) {
        content = corrected;
    }

    AttachmentId id() {
        return id;
    }

    RecordKind recordKind() {
        return recordKind;
    }

    UUID record() {
        return record;
    }

    FileFacts file() {
        return file;
    }

    /** @param name of the record it belongs to */
    AttachmentDetails details(RecordName name) {
        return new AttachmentDetails(id, recordKind, record, name, file, content, addedAt, addedBy, version());
    }

    AttachmentRow row() {
        return new AttachmentRow(id, file, content, addedAt, addedBy);
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return record;
    }
}
