package pl.ostoja.audit;

import java.util.List;
import java.util.UUID;

/** An entry as it is collected during a transaction; it gets its time, number and hash when the transaction is about to end. */
record AuditDraft(UUID centre, AuditAction action, String kind, UUID record, UUID subject, String reason, String detail, List<FieldChange> changes) {}
