package pl.ostoja.attachment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;

/**
 * An attachment as a page shows it.
 *
 * @param record what it belongs to, with its name
 * @param version to be sent back with a correction
 */
public record AttachmentDetails(
        AttachmentId id, RecordKind recordKind, UUID record, RecordName name, FileFacts file, AttachmentContent content, Instant addedAt, String addedBy,
        long version)
        implements Serializable {}
