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
    /** Criminal proceedings against a carer have begun: the county head may secure the child elsewhere (UWR art. 50). */
    CARER_PROSECUTED,
    /** The carers fail their duties: the county head tells the court, which learns where else the child could live (art. 71). */
    CARER_FAILURE,
    OTHER
}
