package pl.ostoja.protection;

/** What the court decided on a complaint (UPPD 12b). */
public enum ComplaintOutcome {
    DISMISSED,
    /** The removal had no grounds or was against the law: the child goes back at once. */
    CHILD_RETURNED
}
