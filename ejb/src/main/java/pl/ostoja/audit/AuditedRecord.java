package pl.ostoja.audit;

import java.util.UUID;

/** What the trail must know of a record to file its changes. */
public interface AuditedRecord {
    /** The centre whose chain the entry joins; null for a record of the whole installation. */
    UUID auditCentre();

    /** The record itself. */
    UUID auditId();

    /** The record on whose page the change is shown: the child of a stay, the family of a carer; the record itself if it stands alone. */
    default UUID auditSubject() {
        return auditId();
    }

    /** Whether it was made by mistake and taken away: it stays in the database and counts for nothing. */
    default boolean isTakenAway() {
        return false;
    }
}
