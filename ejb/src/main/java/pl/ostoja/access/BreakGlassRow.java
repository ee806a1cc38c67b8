package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One use of emergency access.
 *
 * @param person who used it
 * @param record null if the reader of the row does not see it
 * @param name null likewise
 * @param reviewedBy null while nobody has reviewed it
 * @param own whether it is the reader's own: nobody reviews those
 */
public record BreakGlassRow(
        UUID id,
        String person,
        RecordKind kind,
        UUID record,
        RecordName name,
        String reason,
        Instant from,
        Instant until,
        boolean open,
        String reviewedBy,
        Boolean justified,
        String reviewNote,
        boolean own,
        long version)
        implements Serializable {}
