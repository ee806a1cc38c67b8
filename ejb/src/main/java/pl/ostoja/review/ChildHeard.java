package pl.ostoja.review;

/** Whether the child was heard according to its age and maturity (UWR art. 4a). */
public enum ChildHeard {
    YES,
    /** Not heard although it could have been; the reason is kept. */
    NO,
    /** Too young, or not able to; the reason is kept. */
    NOT_APPLICABLE
}
