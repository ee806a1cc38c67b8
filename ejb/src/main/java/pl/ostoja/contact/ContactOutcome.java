package pl.ostoja.contact;

/** What became of a contact. */
public enum ContactOutcome {
    TOOK_PLACE,
    /** The parent, or whoever was to come or to call, did not. */
    NOT_KEPT,
    CHILD_REFUSED,
    CALLED_OFF
}
