package pl.ostoja.audit;

import java.util.List;
import java.util.UUID;

/** What was done to a record after some moment. */
public record LaterChange(UUID record, AuditAction action, List<FieldChange> changes) {}
