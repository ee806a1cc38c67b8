package pl.ostoja.access;

/** The kinds of record whose visibility is decided one by one. Everything else is seen through one of them. */
public enum RecordKind {
    /** A child and all that belongs to it: stays, reviews, filings, relatives. */
    CHILD,
    /** A foster family or family children's home and all that belongs to it. */
    FAMILY,
    /** A family that an assistant works with, and all that belongs to it; in the files of its people it does not appear. */
    ASSISTANCE
}
