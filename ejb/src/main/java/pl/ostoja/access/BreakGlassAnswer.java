package pl.ostoja.access;

import java.time.Instant;
import java.util.UUID;

/** The answer to a request for emergency access. */
public sealed interface BreakGlassAnswer {
    /** The record can be seen until then. */
    record Opened(UUID record, RecordName name, Instant until) implements BreakGlassAnswer {}

    /** The caller sees the record anyway; nothing was opened and nobody told. */
    record VisibleAnyway(UUID record, RecordName name) implements BreakGlassAnswer {}

    /** There is none with this number in the centre. */
    record NoSuchRecord() implements BreakGlassAnswer {}
}
