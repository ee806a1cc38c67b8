package pl.ostoja.fostering;

/** What was done about a complaint. */
public enum ComplaintEntryKind {
    TALK_WITH_CHILD,
    TALK_WITH_CARERS,
    VISIT,
    /** Court, prosecutor or police were told. */
    AUTHORITIES_TOLD,
    /** To keep the child safe: it moved, a carer left the home for a time. */
    MEASURE,
    OTHER
}
