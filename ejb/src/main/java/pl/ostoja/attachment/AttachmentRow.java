package pl.ostoja.attachment;

import java.io.Serializable;
import java.time.Instant;

/**
 * An attachment in a list.
 *
 * @param addedBy who attached it, by the name of then
 */
public record AttachmentRow(AttachmentId id, FileFacts file, AttachmentContent content, Instant addedAt, String addedBy) implements Serializable {}
