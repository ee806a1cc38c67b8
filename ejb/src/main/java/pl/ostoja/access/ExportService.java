package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import pl.ostoja.audit.AuditTrail;

/** Guards the door through which lists leave as files. The rows come from the services of the lists, each with its own right and visibility. */
@Stateless
public class ExportService {
    @Inject
    AuditTrail trail;

    /** Refuses before anything is read. */
    @Allowed(Right.EXPORT)
    public void mayExport() {}

    /** So many rows leave now. */
    @Allowed(Right.EXPORT)
    public void exported(String kind, String filter, long rows) {
        trail.exported(null, kind, filter, rows);
    }
}
