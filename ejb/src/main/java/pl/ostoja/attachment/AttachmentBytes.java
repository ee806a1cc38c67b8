package pl.ostoja.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a file, in a table of their own, so that lists do not read them. */
@Entity
@Table(name = "attachment_bytes")
class AttachmentBytes {
    @Id
    @Column(name = "attachment_id")
    private UUID attachment;

    @Column(name = "content")
    private byte[] content;

    protected AttachmentBytes() {}

    AttachmentBytes(AttachmentId attachment, byte[] content) {
        this.attachment = attachment.value();
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
