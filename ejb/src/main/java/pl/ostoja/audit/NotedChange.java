package pl.ostoja.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That something of a record was changed, and when; {@link AuditRow} has the fields. */
public record NotedChange(Instant at, String kind, UUID record, UUID subject) implements Serializable {}
