package pl.ostoja.protection;

/** Why a procedure ended (UPPD 9h). */
public enum CardEndReason {
    /** Violence has ceased, and help has reached its aim. */
    CEASED,
    /** There were no grounds for it. */
    NO_GROUNDS
}
