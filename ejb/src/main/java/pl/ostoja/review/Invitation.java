package pl.ostoja.review;

/** Whether somebody is invited to a review (UWR art. 130, 137). */
public enum Invitation {
    REQUIRED,
    /** Doctor and nurse of an institution. */
    AS_NEEDED,
    POSSIBLE,
    /** A parent who has no parental authority. */
    FORBIDDEN
}
