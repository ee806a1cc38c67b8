package pl.ostoja.audit;

/** What was done to a record, or by an account. Stored by name; a constant is never renamed, because stored hashes cover it. */
public enum AuditAction {
    /** A record's page, document or API answer was read. */
    SAW,
    /** A list or search was read; the detail says with which filter and how many rows. */
    LISTED,
    CREATED,
    CHANGED,
    REMOVED,
    /** Rows left the system as a file. */
    EXPORTED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    /** An action was refused for want of a right. */
    REFUSED,
    /** A record was opened in an emergency, with a reason, by somebody who may not see it otherwise. */
    BROKE_GLASS,
    /** Something was done that is not a field's change: a message, a check, a recomputation. */
    DID
}
