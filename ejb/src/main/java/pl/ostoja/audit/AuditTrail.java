package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Where services say what was seen and done. Field changes need not be said: they are taken from Hibernate (see {@link Audited}).
 * Everything said joins the running transaction: it is kept if, and only if, the transaction commits.
 */
@ApplicationScoped
public class AuditTrail {
    @Inject
    AuditBuffer buffer;

    @Inject
    AuditWriter writer;

    /** A record was shown. Saying it twice in one transaction leaves one entry. */
    public void seen(UUID centre, String kind, UUID record, String part) {
        if (!buffer.holds(AuditAction.SAW, record)) {
            buffer.add(new AuditDraft(centre, AuditAction.SAW, kind, record, record, null, part, List.of()));
        }
    }

    /** A list or search was shown; {@code filter} in words of the URL, never with values of a person. */
    public void listed(UUID centre, String kind, String filter, long rows) {
        buffer.add(new AuditDraft(centre, AuditAction.LISTED, kind, null, null, null, "rows=" + rows + (filter.isEmpty() ? "" : "; " + filter), List.of()));
    }

    /** Rows left the system as a file. */
    public void exported(UUID centre, String kind, String filter, long rows) {
        buffer.add(new AuditDraft(centre, AuditAction.EXPORTED, kind, null, null, null, "rows=" + rows + (filter.isEmpty() ? "" : "; " + filter), List.of()));
    }

    /** What changed of a record, told in the history of another one too, which it concerns. */
    public void changedAbout(UUID centre, String kind, UUID record, UUID subject, FieldChange change) {
        buffer.add(new AuditDraft(centre, AuditAction.CHANGED, kind, record, subject, null, null, List.of(change)));
    }

    /** Something was done that no field's change tells. */
    public void did(UUID centre, AuditAction action, String kind, UUID record, String detail) {
        buffer.add(new AuditDraft(centre, action, kind, record, record, null, detail, List.of()));
    }

    /** The reason that the person gave for what this transaction does; it goes on every entry of it. */
    public void because(String reason) {
        buffer.because(reason);
    }

    /** Called by the one interceptor of all services when a call begins. */
    public void enter(String operation) {
        buffer.enter(operation);
    }

    /** Called by the interceptor when a call ends well; the outermost one writes the entries. */
    public void leave(Actor actor) {
        if (buffer.leave()) {
            writer.flush();
            writer.write(actor, buffer.operation(), buffer.drain());
        }
    }

    /** Called by the interceptor when a call fails: what was collected is dropped with the transaction. */
    public void abandon() {
        buffer.leave();
    }
}
