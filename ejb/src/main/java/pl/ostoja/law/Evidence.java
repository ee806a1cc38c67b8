package pl.ostoja.law;

/** How well a number is known. */
public enum Evidence {
    /** Read in the source that the row names. */
    VERIFIED,
    /** Read in an older or secondary text, or remembered. */
    RECALLED,
    /** Follows from other numbers. */
    INTERPRETED
}
