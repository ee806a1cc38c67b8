package pl.ostoja.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one attachment. */
@Embeddable
public record AttachmentId(@Column(name = "attachment_id") UUID value) implements Serializable {
    public static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
