package pl.ostoja.audit;

import java.time.Instant;
import java.util.UUID;

/** Somebody made a record or changed it. */
public record WrittenBy(UUID record, UUID account, Instant at) {}
